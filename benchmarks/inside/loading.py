"""`loading.py HOME PLAN ROUNDS`: seconds of loading a plan, and of fetching its rows as bare tuples, in turns."""

import json
import sys
import time
from pathlib import Path

from vp_tui.store import plans
from vp_tui.store.opening import database
from vp_tui.store.schema import open_database, table_models


def main() -> None:
    plan_id, found = sys.argv[2], {"plan": [], "tuples": []}
    db = open_database(database(Path(sys.argv[1])))
    wanted = [(name, "id" if name == "plans" else "plan_id") for name in table_models()]
    for _ in range(int(sys.argv[3]) + 1):
        start = time.perf_counter()
        for name, key in wanted:
            db.conn.execute(f'select * from "{name}" where {key} = ?', (plan_id,)).fetchall()
        middle = time.perf_counter()
        plans.load(db, plan_id)
        found["tuples"].append(middle - start)
        found["plan"].append(time.perf_counter() - middle)
    print(json.dumps({name: all_[1:] for name, all_ in found.items()}))


if __name__ == "__main__":
    main()

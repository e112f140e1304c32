"""All that the app does, in a process that may not reach for the network: `python -m tests.no_network_script HOME`."""

import asyncio
import io
import os
import socket
import sys
from contextlib import redirect_stdout
from pathlib import Path

FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
)


def forbid(event: str, arguments: tuple[object, ...]) -> None:
    if event in FORBIDDEN:
        os.write(2, f"{event} {arguments[1:]}\n".encode())
        os._exit(3)


def guarded() -> None:
    """The guard itself works: in a child that may die of it."""
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        socket.getaddrinfo("localhost", 80)
        os._exit(0)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 3
    print("guarded", flush=True)


def commands(home: Path, *runs: list[str]) -> None:
    from vp_tui.cli import main

    for words in runs:
        with redirect_stdout(io.StringIO()):
            try:
                main(["--home", str(home), *words])
            except SystemExit as end:
                assert end.code in (0, None), words


async def app(home: Path) -> None:
    from tests.settling import until
    from vp_tui.app.main import Verbeterplan
    from vp_tui.screens.plans.screen import PlansScreen

    made = Verbeterplan(home)
    async with made.run_test(size=(80, 24)) as run:
        await until(made, lambda: isinstance(made.screen, PlansScreen) and made.screen.all_rows)
        await run.press("enter")
        await until(made, lambda: made.session)
        print("opened", flush=True)
        for key in ("f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "f1", "escape", "ctrl+s", "enter"):
            await run.press(key)
        await until(made, lambda: list((home / "exports").glob("*.docx")))
        print("exported", flush=True)


def main_(home: Path) -> None:
    sys.addaudithook(forbid)
    guarded()
    commands(home, ["example"], ["list"])
    print("listed", flush=True)
    asyncio.run(app(home))
    commands(home, ["export", "griepprik"], ["schema"])
    print("checked", flush=True)


if __name__ == "__main__":
    main_(Path(sys.argv[1]))

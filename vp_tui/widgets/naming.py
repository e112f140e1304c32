"""What a reference to a record is called on screen."""

from collections import Counter
from collections.abc import Iterator, Mapping

from vp_tui.plan.changes.change import referred
from vp_tui.plan.fields import Kind
from vp_tui.plan.plan import Plan
from vp_tui.plan.references import REFERENCES
from vp_tui.plan.texts import folded_text, shortened_text
from vp_tui.plan.values.who import BETWEEN, person_names

LONGEST = 48
NO_NAMES = frozenset(
    ("de", "het", "een", "alle", "team", "dr", "drs", "prof", "mw", "mevr", "mevrouw", "dhr", "heer", "dokter")
)


def names_of(plan: Plan, kind: Kind) -> dict[str, str]:
    """The Dutch name of each record that a reference of this kind can point to, by id; each name once."""
    found, given, reference = dict[str, str](), set[str](), REFERENCES[kind]
    for n, record in enumerate(referred(plan, kind), 1):
        title = shortened_text(reference.title(record), LONGEST)
        numbered = f"{reference.short_name(record)} {title}".strip() if reference.number else ""
        name = numbered or title or f"(naamloos {n})"
        found[record.id] = name if name not in given else f"{name} ({n})"
        given.add(found[record.id])
    return found


def people(plan: Plan) -> list[str]:
    """The names that *who* fields complete: the team's members and the aios."""
    members = [each.name.strip() for each in plan.analyse.members if each.name.strip()]
    return list(dict.fromkeys([*members, *([plan.plan.author] if plan.plan.author else [])]))


def short_names(plan: Plan) -> dict[str, str]:
    """What the team, the aios and the supervisor are called in a list, by their name without accents and capitals: by
    the first name where nobody else in the plan has it, or else by the whole name."""
    known = {folded_text(each): each.strip() for each in (*people(plan), plan.plan.supervisor) if each.strip()}
    typed = {folded_text(name) for text in _who_texts(plan) for name in person_names(text)}
    others = {folded_text(each.name) for each in plan.relate.stakeholders}
    first = Counter(each.split()[0] for each in {*known, *typed, *others} if " " in each)
    alone = {each: name for each, name in known.items() if first[each.split()[0]] == 1}
    return {each: name.split()[0] for each, name in alone.items() if _has_first_name(name)}


def _has_first_name(name: str) -> bool:
    """Not in *Dr. Jansen*, *De assistenten*, *J. Bos*."""
    word, *more = name.split()
    return bool(more) and len(word) > 1 and word.isalpha() and folded_text(word) not in NO_NAMES


def _who_texts(plan: Plan) -> Iterator[str]:
    """What is typed in the *who* fields of the plan's lists; each once."""
    found = set[str]()
    for section, model in Plan.inner_models.items():
        for list_name, spec in model.specs.items():
            if spec.kind is Kind.RECORDS:
                names = [n for n, s in model.inner_models[list_name].specs.items() if s.kind is Kind.WHO]
                for name in names:
                    found.update(getattr(each, name) for each in getattr(getattr(plan, section), list_name))
    return iter(found)


def shortened_names(text: str, short: Mapping[str, str]) -> str:
    """*Noor Vuurdoorn en Yasmina Bloesemdal* as *Noor, Yasmina*; who is not known stays as typed."""
    if not BETWEEN.search(text):
        return short.get(folded_text(text), text)
    return ", ".join(short.get(folded_text(name), name) for name in person_names(text))

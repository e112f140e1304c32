"""The `vp` command. Each command imports what it needs itself: help and the list must be there at once."""

import atexit
import datetime as dt
import gc
import os
import sys
from pathlib import Path

import click

from vp_tui.commands.dutch import DutchChoice
from vp_tui.commands.options import Place, Vp, at_home, filled, which_plan, with_version
from vp_tui.commands.problems import CommandProblem, one_line
from vp_tui.documents.kinds import formats
from vp_tui.system.home import HomeProblem, prepare

# What a command makes lives as long as its process: looking for garbage in it every 700 objects is a tenth of the time.
SELDOM = (50_000, 20, 20)

HELP = """Maak je praktijkverbeterplan, voer het uit en verantwoord het.

Zonder opdracht opent de app met je plannen. PLAN is een id, of een deel van een titel dat bij één plan past."""


@click.group(cls=Vp, help=HELP, invoke_without_command=True, subcommand_metavar="[OPDRACHT]")
@at_home
@with_version
@click.pass_context
def main(ctx: click.Context) -> None:
    gc.set_threshold(*SELDOM)
    atexit.register(gc.freeze)  # and a last look for it at the end is 10 ms
    if ctx.invoked_subcommand is None:
        _draw(ctx.ensure_object(Place).home)


@main.command("open", help="Open de app bij één plan, waar je gebleven was.")
@which_plan
@at_home
@click.pass_obj
def open_plan(place: Place, plan: str) -> None:
    from vp_tui.commands.plans import chosen

    _draw(place.home, chosen(place.home, plan).id)


@main.command("list", help="Toon je plannen: id, laatste wijziging, voortgang en titel.")
@click.option("--json", "as_data", is_flag=True, help="Als JSON, voor een ander programma.")
@at_home
@click.pass_obj
def list_plans(place: Place, as_data: bool) -> None:
    from vp_tui.commands.listing import as_json, as_table
    from vp_tui.commands.plans import kept, nothing_yet
    from vp_tui.store.opening import database
    from vp_tui.store.problems import DamagedContent

    found = kept(place.home)
    if any(each.damaged for each in found):
        click.echo(one_line(str(DamagedContent(database(place.home)))), err=True)
    if as_data:
        click.echo(as_json(found, dt.date.today()))
    else:
        click.echo(as_table(found, dt.date.today()) if found else nothing_yet(place.home))


@main.command(help="Zet het voorbeeldplan naast je eigen plannen.")
@at_home
@click.pass_obj
def example(place: Place) -> None:
    from vp_tui.commands.importing import add_example

    click.echo(one_line(add_example(place.home, dt.datetime.now())))


@main.command(
    "import",
    help="Voeg het plan uit een planbestand of een ingevuld format (Word) toe; uit een bestand met fouten komt niets.",
)
@click.argument(
    "file", metavar="BESTAND", type=click.Path(path_type=Path), help="Een planbestand (.json) of Word-document (.docx)."
)
@at_home
@click.pass_obj
def import_plan(place: Place, file: Path) -> None:
    from vp_tui.commands.importing import import_file

    click.echo(one_line(import_file(place.home, file, dt.datetime.now())))


@main.command(help="Maak het Word-document of het planbestand, en toon waar het staat.")
@which_plan
@click.option(
    "--format", "named", type=DutchChoice(formats()), help="Wat: docx, json, ics, talk, report, card, yearly of pptx."
)
@click.option("--to", metavar="BESTAND", callback=filled, help="Een bestand, of een map die er al is.")
@at_home
@click.pass_context
def export(ctx: click.Context, plan: str, named: str | None, to: str | None) -> None:
    from vp_tui.commands.plans import chosen
    from vp_tui.commands.targets import kind_of, target

    home = ctx.ensure_object(Place).home
    kind = kind_of(ctx, named, to)
    plan_id, place = chosen(home, plan).id, target(home, to, kind)
    from vp_tui.commands.exporting import export_plan  # late: a wrong name is told at once

    written = export_plan(home, plan_id, kind, place, dt.datetime.now())
    if written.note:
        click.echo(one_line(written.note), err=True)
    click.echo(str(written.path))


@main.command(help="Toon wat er in een plan nog ontbreekt of niet met elkaar klopt.")
@which_plan
@click.option("--json", "as_data", is_flag=True, help="Als JSON, voor een ander programma.")
@at_home
@click.pass_obj
def check(place: Place, plan: str, as_data: bool) -> None:
    from vp_tui.commands.plans import chosen

    plan_id = chosen(place.home, plan).id
    from vp_tui.commands.checking import as_json, as_text, check_plan  # late: a wrong name is told at once

    done = check_plan(place.home, plan_id, dt.date.today())
    click.echo(as_json(done) if as_data else as_text(done))


@main.command(help="Toon per indicator of er iets veranderde: cijfers en oordeel.")
@which_plan
@click.option("--json", "as_data", is_flag=True, help="Als JSON, voor een ander programma.")
@at_home
@click.pass_obj
def measures(place: Place, plan: str, as_data: bool) -> None:
    from vp_tui.commands.plans import chosen

    plan_id = chosen(place.home, plan).id
    from vp_tui.commands.measuring import as_json, as_text, charts_of  # late: a wrong name is told at once

    found = charts_of(place.home, plan_id)
    click.echo(as_json(found) if as_data else as_text(found, dt.date.today()))


@main.command(help="Toon wat er in een teruggekregen Word-document staat: opmerkingen en wijzigingen.")
@click.argument("file", metavar="BESTAND.docx", type=click.Path(path_type=Path), help="Het document van je opleider.")
@click.option("--json", "as_data", is_flag=True, help="Als JSON, voor een ander programma.")
@at_home
@click.pass_obj
def feedback(place: Place, file: Path, as_data: bool) -> None:
    from vp_tui.commands.feedback import as_json, as_text, note_of, read_feedback

    done = read_feedback(place.home, file, dt.date.today())
    if note := note_of(done, file):
        click.echo(one_line(note), err=True)
    click.echo(as_json(done) if as_data else as_text(done))


@main.command(help="Maak een veiligheidskopie van al je plannen, en toon waar ze staat; de app mag open staan.")
@click.argument(
    "file", metavar="[BESTAND]", required=False, type=click.Path(path_type=Path), help="Een nieuw bestand, of een map."
)
@at_home
@click.pass_obj
def backup(place: Place, file: Path | None) -> None:
    from vp_tui.commands.copying import backup as copied
    from vp_tui.commands.copying import fault_in
    from vp_tui.store.opening import database

    made = copied(place.home, file, dt.datetime.now())
    click.echo(str(made))
    if fault := fault_in(made, database(place.home)):
        click.echo(one_line(fault), err=True)


@main.command(help="Zet al je plannen terug uit een veiligheidskopie; toont eerst wat erin staat en wat je kwijtraakt.")
@click.argument("file", metavar="BESTAND", type=click.Path(path_type=Path), help="Een veiligheidskopie.")
@click.option("--ja", "--yes", "sure", is_flag=True, help="Vraag niets; voor een script.")
@at_home
@click.pass_obj
def restore(place: Place, file: Path, sure: bool) -> None:
    from vp_tui.commands.copying import put_back

    click.echo(one_line(put_back(place.home, file, dt.datetime.now(), sure)))


@main.command(help="Kijk na of je gegevens in orde zijn (uitkomst 0: ja, 1: er moet iets gebeuren).")
@click.option("--repair", is_flag=True, help="Herstel wat kan; er wordt eerst een kopie bewaard.")
@at_home
@click.pass_obj
def doctor(place: Place, repair: bool) -> int:
    from vp_tui.commands.doctoring import doctor as examined

    return examined(place.home, dt.datetime.now(), repair)


@main.command(help="Toon het JSON-schema van het planbestand.")
@at_home
def schema() -> None:
    import json

    from vp_tui.plan.files.file import schema as described

    click.echo(json.dumps(described(), ensure_ascii=False, indent=2))


def _prepare_if_we_may(home: Path) -> None:
    """Where there are plans that may only be read, the app shows them, and says why.

    Raises HomeProblem.
    """
    from vp_tui.store.opening import database

    try:
        prepare(home)
    except HomeProblem:
        if not database(home).is_file():
            raise


def _draw(home: Path, plan_id: str | None = None) -> None:
    """Run the app; meanwhile nothing else writes to the terminal.

    Raises CommandProblem where there is no terminal, HomeProblem.
    """
    out = sys.__stdout__ if os.name == "nt" else sys.__stderr__  # where Textual draws
    if not (out and out.isatty() and sys.__stdin__ and sys.__stdin__.isatty()):
        raise CommandProblem("De app heeft een terminal nodig, en die is hier niet. Zie wat wel kan met: vp --help")
    _prepare_if_we_may(home)
    gc.disable()  # the app does it again once its first screen stands
    from vp_tui.app.main import run
    from vp_tui.system.log import logging_to

    with logging_to(home):
        code, parting = run(home, plan_id)
    if parting:
        click.echo(one_line(parting), err=bool(code))
    if code:
        sys.exit(code)

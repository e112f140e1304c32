"""What the commands share: where they work, and how each run ends."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

import click

from vp_tui.commands.dutch import DutchGroup
from vp_tui.commands.outcome import exit_code, speak_utf8
from vp_tui.system.home import choose


@dataclass
class Place:
    """Where this run works; `named` is what stands behind --home."""

    named: str | None = None

    @property
    def home(self) -> Path:
        return choose(self.named)


class Vp(DutchGroup):
    """Ends each run the same way, also when called from a test."""

    def main(self, args: Sequence[str] | None = None, *rest: Any, **extra: Any) -> NoReturn:
        place = Place()
        speak_utf8()
        known = {"prog_name": "vp", "standalone_mode": False, "obj": place}
        run = super().main
        sys.exit(exit_code(lambda: run(args, *rest, **{**extra, **known}), lambda: place.home))


def _remember(ctx: click.Context, param: click.Parameter, value: str | None) -> None:
    if named := filled(ctx, param, value):
        ctx.ensure_object(Place).named = named


def filled(ctx: click.Context, param: click.Parameter, value: str | None) -> str | None:
    """An option's value. Empty is wrong usage: it comes of a shell variable that isn't set.

    Raises click.UsageError.
    """
    if value is not None and not value.strip():
        raise click.BadOptionUsage(param.opts[0], "", ctx)
    return value


def _tell_version(ctx: click.Context, param: click.Parameter, value: bool) -> None:
    if value and not ctx.resilient_parsing:
        from importlib.metadata import version

        click.echo(f"Verbeterplan {version('verbeterplan')}")
        ctx.exit()


at_home = click.option(
    "--home",
    metavar="MAP",
    expose_value=False,
    callback=_remember,
    help="De map waarin data/ en exports/ staan. Zonder deze optie geldt VP_HOME.",
)
with_version = click.option(
    "--version", is_flag=True, is_eager=True, expose_value=False, callback=_tell_version, help="Toon de versie."
)
which_plan = click.argument("plan", metavar="PLAN", help="Een id, of een deel van een titel dat bij één plan past.")

"""Click in Dutch: its help pages, and its errors as one line."""

from collections.abc import Sequence
from typing import Any

import click
from click.formatting import HelpFormatter

from vp_tui.plan.texts import listed_text


class _Dutch(click.Command):
    """What a command and a group of commands share."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"options_metavar": "[OPTIES]", **kwargs})

    def format_usage(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        formatter.write_usage(ctx.command_path, " ".join(self.collect_usage_pieces(ctx)), prefix="Gebruik: ")

    def format_arguments(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        found = [each for each in self.get_params(ctx) if isinstance(each, click.Argument)]
        _list_params(ctx, formatter, "Waarmee", found)

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        found = [each for each in self.get_params(ctx) if isinstance(each, click.Option)]
        _list_params(ctx, formatter, "Opties", found)

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "Toon deze uitleg."
        return option

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # so that the sentence can name the command
            raise


def _list_params(
    ctx: click.Context, formatter: HelpFormatter, title: str, params: Sequence[click.Argument | click.Option]
) -> None:
    records = [record for each in params if (record := each.get_help_record(ctx))]
    if records:
        with formatter.section(title):
            formatter.write_dl(records)


class DutchCommand(_Dutch):
    """One command; too many words are its own error, as click says that in English."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        ctx.allow_extra_args = True
        left = super().parse_args(ctx, args)
        if left and not ctx.resilient_parsing:
            raise click.UsageError(
                f'{quoted(left[0])} is hier te veel; zet woorden die bij elkaar horen tussen "".', ctx
            )
        return left


class DutchGroup(_Dutch, click.Group):
    """The commands together, listed in the order in which they were made."""

    command_class = DutchCommand

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(self.commands)

    def format_options(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        super().format_options(ctx, formatter)
        self.format_commands(ctx, formatter)

    def format_commands(self, ctx: click.Context, formatter: HelpFormatter) -> None:
        with formatter.section("Opdrachten"):
            formatter.write_dl([(each, self.commands[each].help or "") for each in self.list_commands(ctx)])


class DutchChoice(click.Choice[str]):
    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        return f"kies uit {listed_text(list(self.choices), 'of')}, niet {quoted(str(value))}"


def quoted(text: str) -> str:
    return f"“{text}”"


def usage_sentence(error: click.UsageError) -> str:
    """Wrong usage, as one Dutch line that says what to do."""
    path = error.ctx.command_path if error.ctx else "vp"
    return f"{_what(error)} Zie: {path} --help"


def _what(error: click.UsageError) -> str:
    match error:
        case click.NoSuchOption():
            return f"Er is geen optie {error.option_name}.{_meant(error.possibilities)}"
        case click.NoSuchCommand():
            return f"Er is geen opdracht {quoted(error.command_name)}.{_meant(error.possibilities)}"
        case click.BadOptionUsage():
            name = error.option_name
            return f"Achter {name} hoort niets." if _is_flag(error) else f"Zet achter {name} wat je bedoelt."
        case click.MissingParameter():
            return f"Hier ontbreekt {_name(error)}."
        case click.BadParameter():
            return f"{_name(error)}: {error.message}."
    return error.message


def _meant(possibilities: Sequence[str] | None) -> str:
    return f" Bedoel je {' of '.join(possibilities)}?" if possibilities else ""


def _is_flag(error: click.BadOptionUsage) -> bool:
    params = error.ctx.command.get_params(error.ctx) if error.ctx else []
    return any(error.option_name in each.opts for each in params if isinstance(each, click.Option) and each.is_flag)


def _name(error: click.BadParameter) -> str:
    """A parameter as it stands in the usage line."""
    if isinstance(error.param, click.Option):
        return error.param.opts[0]
    return error.param.make_metavar(error.ctx) if error.param and error.ctx else "iets"

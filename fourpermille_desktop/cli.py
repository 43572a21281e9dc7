"""The command line: the headless face of the application. Each command is a few lines that call a room.

Names, columns and JSON keys are a contract. Exit status: 0 done; 1 a failure a person can act on, one sentence on
standard error; 2 wrong usage. With `--json`, one JSON document on standard output and nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing, suppress
from io import TextIOWrapper
from pathlib import Path
from typing import Any

from fourpermille_desktop import __version__
from fourpermille_desktop.errors import AppError, FileNotWritable, PackDamaged, UpdateNeeded
from fourpermille_desktop.profile import Profile

Json = dict[str, Any]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a console that has not every letter
    args = parser().parse_args(argv)
    try:
        return int(args.run(args) or 0)
    except AppError as error:
        return _told(error, args.lang)
    except BrokenPipeError:
        _drop_output()
        return 1
    except KeyboardInterrupt:
        return 1
    except Exception as error:  # the one place: a bug is a sentence too, and where it was goes to the log
        return _told(_bug(error, args), args.lang)


def _told(error: AppError, lang: str | None) -> int:
    sentence = _sentence(error, lang).encode("utf-8", "backslashreplace").decode()  # half letters from the shell
    print(sentence, file=sys.stderr)
    return 1


def _bug(error: Exception, args: argparse.Namespace) -> AppError:
    from fourpermille_desktop import bug_log

    try:
        bug_log.open_log(Profile(args.profile))
        bug_log.log.error("a bug reached the command line", exc_info=error)
    except AppError as no_profile:
        return no_profile
    return bug_log.as_sentence(error)


def _drop_output() -> None:
    """Nobody reads any more; what is left to write at the end of the process goes nowhere."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="fourpermille", description="4 per 1000 Desktop: soil carbon in the field.")
    top.add_argument("--version", action="version", version=f"fourpermille {__version__}")
    top.add_argument("--profile", metavar="DIR", help="keep all data, settings and logs in DIR")
    top.add_argument("--lang", metavar="L", help="language of messages and entries (default: the system's)")
    top.set_defaults(run=_window)
    commands = top.add_subparsers(title="commands", metavar="COMMAND")
    _library(commands)
    _soil(commands)
    _field(commands)
    _sync_and_hub(commands)
    _conflicts(commands)
    _upkeep(commands)
    return top


def _command(commands: Any, name: str, run: Callable[[argparse.Namespace], int | None], help_: str) -> Any:
    made = commands.add_parser(name, help=help_, description=help_)
    made.add_argument("--json", action="store_true", help="one JSON document on standard output")
    made.add_argument("--lang", metavar="L", default=argparse.SUPPRESS, help="language of messages and entries")
    made.set_defaults(run=run)
    return made


def _group(commands: Any, name: str, help_: str) -> Any:
    made = commands.add_parser(name, help=help_, description=help_)
    return made.add_subparsers(title="commands", metavar="COMMAND", required=True)


# --- the window ---


def _window(args: argparse.Namespace) -> int:
    from fourpermille_desktop.app import open_window

    return open_window(Profile(args.profile), lang=args.lang)


def _demo(args: argparse.Namespace) -> int:
    if args.fill:
        from fourpermille_desktop.records import demo

        with closing(_records(args)) as records:
            demo.fill(records)
        _say(args, {"filled": True}, ["The demo project is in the profile."])
        return 0
    from fourpermille_desktop.app import open_demo

    return open_demo(lang=args.lang)


def _screenshots(args: argparse.Namespace) -> int:
    from fourpermille_desktop.app import render_pages

    try:
        Path(args.folder).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise FileNotWritable(file=args.folder, reason=error.strerror or error) from error
    made = render_pages(
        Path(args.folder), lang=args.lang or "en", theme=args.theme, size=_size(args.size), everything=args.all
    )
    _say(args, {"pictures": [str(path) for path in made]}, [f"{len(made)} pictures in {args.folder}"])
    return 0


# --- library ---


def _library(commands: Any) -> None:
    library = _group(commands, "library", "the practice library and toolkit")
    search = _command(library, "search", _library_search, "search the library, best first")
    search.add_argument("text")
    for name in ("climate", "land-use", "region"):
        search.add_argument(f"--{name}")
    search.add_argument("--kind", choices=("practice", "tool", "scheme", "module", "expert"))
    search.add_argument("--limit", type=_positive, default=20)
    show = _command(library, "show", _library_show, "show a whole entry")
    show.add_argument("slug")
    _command(library, "status", _library_status, "which library is in use")
    install = _command(library, "install", _library_install, "verify, install and activate a content pack")
    install.add_argument("source", metavar="FILE_OR_URL")
    build = _command(library, "build", _library_build, "build a content pack from source files")
    build.add_argument("source", type=Path)
    build.add_argument("out", type=Path)
    build.add_argument("--key", type=Path, metavar="FILE", help="Ed25519 private key to sign with")


def _pack(args: argparse.Namespace) -> Any:
    from fourpermille_desktop.library.install import active_pack

    pack = active_pack(Profile(args.profile))
    if pack is None:
        raise PackDamaged(file="core.pack", reason="it is not on this computer")
    return pack


def _library_search(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.answers import search_answer

    answer = search_answer(
        _pack(args),
        args.text,
        lang=_lang(args),
        kind=args.kind,
        climate=args.climate,
        land_use=args.land_use,
        region=args.region,
        limit=args.limit,
    )
    _say(args, answer, (f"{hit['title']}  ({hit['kind']}, {hit['slug']})" for hit in answer["results"]))
    return 0


def _library_show(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.answers import show_answer

    entry = show_answer(_pack(args), args.slug, lang=_lang(args))
    _say(args, entry, _entry_lines(entry))
    return 0


def _entry_lines(entry: Json) -> Iterable[str]:
    yield entry["title"]
    yield entry["summary"]
    for number, step in enumerate(entry.get("steps", []), 1):
        yield f"{number}. {step['name']}. {step['text']}" if isinstance(step, dict) else f"{number}. {step}"
    for row in entry.get("evidence", []):
        yield f"{row['effect']} {row['unit']} [{row['low']} to {row['high']}]  {row['source']}"


def _library_status(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.answers import status_answer

    status = status_answer(_pack(args))
    _say(args, status, (f"{name}: {value}" for name, value in status.items()))
    return 0


def _library_install(args: argparse.Namespace) -> int:
    from tempfile import TemporaryDirectory

    from fourpermille_desktop.library.install import install_pack

    profile = Profile(args.profile)
    with TemporaryDirectory() as folder:
        source = Path(args.source)
        if args.source.startswith(("http://", "https://")):
            from fourpermille_desktop.sync.download import download

            source = download(args.source, Path(folder) / "fetched.pack")
        info = install_pack(profile, source)
    _say(args, info.as_json(), [f"Library {info.version} is in use."])
    return 0


def _library_build(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.build import build_pack

    info = build_pack(args.source, args.out, key=args.key)
    _say(args, info.as_json(), [f"{args.out}: {info.counts}"])
    return 0


# --- soil ---


def _soil(commands: Any) -> None:
    soil = _group(commands, "soil", "soil carbon arithmetic on tables")
    stock = _command(soil, "stock", _soil_stock, "fixed-depth stock per profile")
    stock.add_argument("file", metavar="FILE.csv")
    stock.add_argument("--depth", type=float, default=30.0, metavar="CM")


def _soil_stock(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.layer_table import stock_report

    report = stock_report(args.file, args.depth)
    _say(args, report, _stock_lines(report))
    return 0


def _stock_lines(report: Json) -> Iterable[str]:
    for profile in report["profiles"]:
        yield f"{profile['profile']}: {profile['stock_t_c_ha']:.2f} t C/ha to {report['depth_cm']:g} cm"
    for refused in report["refused"]:
        yield f"{refused['profile']}, line {refused['line']}: not computed: {refused['reason']}"


# --- field ---


def _field(commands: Any) -> None:
    field = _group(commands, "field", "field records from and to tables")
    importing = _command(field, "import", _field_import, "sites, plots, campaigns, samples or results from a table")
    importing.add_argument("file")
    importing.add_argument("--mapping", type=Path, metavar="FILE.json")
    importing.add_argument("--dry-run", action="store_true", help="say what would happen, write nothing")
    exporting = _command(field, "export", _field_export, "all field records")
    exporting.add_argument("out", type=Path)
    exporting.add_argument("--format", choices=("csv",), default="csv")
    exporting.add_argument("--audience", choices=("full", "partner", "public"), default="full")


def _field_import(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.field_table import import_table

    with closing(_records(args)) as records:
        report = import_table(records, args.file, mapping=args.mapping, dry_run=args.dry_run)
    answer = report.as_json()
    counts = ", ".join(f"{answer[name]} {name}" for name in ("created", "updated", "unchanged", "deleted"))
    _say(args, answer, [counts, *answer["warnings"]])
    for row in answer["refused"]:
        print(f"line {row['line']}, column {row['column']}: {row['reason']}", file=sys.stderr)
    if answer["refused"]:
        print("Nothing was written. Correct these places and import again.", file=sys.stderr)
    return 1 if answer["refused"] else 0


def _field_export(args: argparse.Namespace) -> int:
    from fourpermille_desktop.files.field_table import export_table

    with closing(_records(args)) as records:
        report = export_table(records, args.out, audience=args.audience)
    answer = report.as_json()
    _say(args, answer, [f"{args.out}: {answer['rows']} rows", *answer["warnings"]])
    return 0


# --- sync, hub ---


def _sync_and_hub(commands: Any) -> None:
    sync = _command(commands, "sync", _sync, "send and receive changes")
    sync.add_argument("--hub", metavar="URL")
    hub = _group(commands, "hub", "run a hub")
    serve = _command(hub, "serve", _hub_serve, "run a hub on this computer")
    serve.add_argument("--database", metavar="URL")
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=int, default=8741)
    serve.add_argument("--data", type=Path, metavar="DIR")


def _sync(args: argparse.Namespace) -> int:
    from fourpermille_desktop.errors import NoHubSet
    from fourpermille_desktop.records import editing
    from fourpermille_desktop.sync.client import sync

    with closing(_records(args)) as records:
        url = args.hub or records.profile.settings.hub_url
        if not url:
            raise NoHubSet()
        editing.save_drafts(records)
        outcome = sync(records, url)
    names = ("pushed", "pulled", "conflicts", "quarantined", "bytes_up", "bytes_down", "waiting")
    answer = {name: getattr(outcome, name) for name in names}
    _say(args, answer, [", ".join(f"{name} {value}" for name, value in answer.items())])
    if outcome.update_needed:
        raise UpdateNeeded()
    return 0


def _hub_serve(args: argparse.Namespace) -> int:
    from fourpermille_desktop.hub.serve import serve

    data = args.data if args.data or args.database else Profile(args.profile).folder / "hub"
    return serve(data, args.database, args.host, args.port)


# --- two values ---


def _conflicts(commands: Any) -> None:
    made = commands.add_parser("conflicts", help="what needs reconciling", description="what needs reconciling")
    made.add_argument("--json", action="store_true")
    made.add_argument("--lang", metavar="L", default=argparse.SUPPRESS)
    made.set_defaults(run=_conflicts_list)
    inner = made.add_subparsers(title="commands", metavar="COMMAND")
    _command(inner, "list", _conflicts_list, "every field with two values")
    resolve = _command(inner, "resolve", _conflicts_resolve, "keep one of the values; the others stay in the history")
    resolve.add_argument("record")
    resolve.add_argument("field")
    resolve.add_argument("--keep", type=int, required=True, metavar="N", help="which value, from 1")


def _conflicts_list(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import conflicts

    with closing(_records(args)) as records:
        cases = conflicts.two_values(records, limit=100_000)
    listed: list[Json] = [
        {
            "record": case.record,
            "type": case.type,
            "code": case.code,
            "field": case.field,
            "values": [{"value": one.value, "by": one.by, "at": _time(one.at)} for one in case.values],
        }
        for case in cases
    ]
    lines = (
        f"{case['record']} {case['field']} ({case['type']} {case['code']}): "
        + "; ".join(f"{n}) {one['value']}" for n, one in enumerate(case["values"], 1))
        for case in listed
    )
    _say(args, {"count": len(listed), "conflicts": listed}, lines)
    return 0


def _conflicts_resolve(args: argparse.Namespace) -> int:
    from fourpermille_desktop.records import conflicts

    with closing(_records(args)) as records:
        conflicts.resolve(records, args.record, args.field, args.keep)
        left = conflicts.count(records)
    _say(args, {"resolved": True, "count": left}, [f"Kept. {left} left."])
    return 0


# --- upkeep ---


def _upkeep(commands: Any) -> None:
    demo = _command(commands, "demo", _demo, "open the window on a throw-away demo project")
    demo.add_argument("--fill", action="store_true", help="fill the given empty profile with the demo project and exit")
    _command(commands, "doctor", _doctor, "is this installation and this profile whole?")
    shots = _command(commands, "screenshots", _screenshots, "render every page on the demo project")
    shots.add_argument("folder", metavar="DIR")
    shots.add_argument("--theme", choices=("light", "dark", "sunlight"), default="light")
    shots.add_argument("--size", default="1366x768", metavar="WxH")
    shots.add_argument("--all", action="store_true", help="every shipped language and theme")


def _doctor(args: argparse.Namespace) -> int:
    from fourpermille_desktop.installation import checks

    found = [{"name": one.name, "ok": one.ok, "detail": one.detail} for one in checks(Profile(args.profile))]
    good = all(one["ok"] for one in found)
    _say(
        args,
        {"ok": good, "checks": found},
        (f"{'ok ' if c['ok'] else 'NOT'} {c['name']}: {c['detail']}" for c in found),
    )
    return 0 if good else 1


# --- common ---


def _records(args: argparse.Namespace) -> Any:
    from fourpermille_desktop.records.store import Records

    return Records(Profile(args.profile))


def _lang(args: argparse.Namespace) -> str:
    """The language named, else the profile's, else the system's; two letters."""
    named = args.lang or Profile(args.profile).settings.language or os.environ.get("LANG", "")
    return str(named).split(".")[0].split("_")[0].lower() if named and named not in ("C", "POSIX") else "en"


def _sentence(error: AppError, lang: str | None) -> str:
    """The error in the language asked for; English needs nothing loaded."""
    named = (lang or os.environ.get("LANG", "") or "en")[:2].lower()
    if named in ("en", "c", "po", "c."):
        return error.sentence()
    from fourpermille_desktop.app import words_in

    return error.sentence(words_in(named))


def _say(args: argparse.Namespace, answer: Json, lines: Iterable[str]) -> None:
    has_all_letters = (sys.stdout.encoding or "utf-8").lower().replace("-", "") == "utf8"
    said = [json.dumps(answer, ensure_ascii=not has_all_letters, allow_nan=False)] if args.json else lines
    try:
        for line in said:
            print(line)
        sys.stdout.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        _drop_output()
        raise FileNotWritable(file="standard output", reason=error.strerror or error) from error


def _time(ms: int) -> str:
    from datetime import UTC, datetime

    return datetime.fromtimestamp(ms / 1000, UTC).isoformat(timespec="seconds").replace("+00:00", "Z")


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError("a number from 1 up")
    return value


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    return int(width), int(height)


if __name__ == "__main__":
    raise SystemExit(main())

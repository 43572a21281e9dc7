"""How a library comes and goes: install, update, go back, added languages, whom to trust; building and publishing."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from fourpermille_desktop.cli.common import command, say
from fourpermille_desktop.profile import Profile


def add_library_updates(library: Any) -> None:
    install = command(library, "install", _install, "verify, install and activate a content pack or a language pack")
    install.add_argument("source", metavar="FILE_OR_URL")
    update = command(library, "update", _update, "fetch what is new of the library in use")
    update.add_argument("--from", dest="where", metavar="URL_OR_FOLDER", help="default: the one of the settings")
    command(library, "rollback", _rollback, "use the former library again; twice changes nothing")
    remove = command(library, "remove-language", _remove_language, "take an added language away")
    remove.add_argument("language")
    trust = command(
        library, "trust", _trust, "trust a publisher (metadata/1.root.json, or a key); without FILE list them"
    )
    trust.add_argument("file", type=Path, nargs="?", metavar="FILE")
    trust.add_argument("--forget", metavar="NUMBER", help="trust the publisher with this number no longer")
    build = command(library, "build", _build, "build a content pack, or a language pack, from source files")
    build.add_argument("source", type=Path)
    build.add_argument("out", type=Path)
    build.add_argument("--key", type=Path, metavar="FILE", help="Ed25519 private key to sign with")
    keys = command(library, "keys", _keys, "make the keys to publish with")
    keys.add_argument("folder", type=Path)
    keys.add_argument("--name", default="", help="who publishes, as people will read it")
    publish = command(library, "publish", _publish, "add the pack of a source folder to a published library")
    publish.add_argument("source", type=Path)
    publish.add_argument("folder", type=Path)
    publish.add_argument("--keys", type=Path, metavar="DIR", required=True)


def _install(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.install import install_pack

    profile = Profile(args.profile)
    if args.source.startswith(("http://", "https://")):
        from fourpermille_desktop.sync.download import download_pack

        with TemporaryDirectory() as folder:
            info = install_pack(profile, download_pack(args.source, Path(folder)))
    else:
        info = install_pack(profile, Path(args.source))
    say(args, info.as_json(), [f"Library {info.version} is in use."])
    return 0


def _update(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.problems import NoLibraryAddress
    from fourpermille_desktop.library.update import update
    from fourpermille_desktop.sync.library_source import library_source

    profile = Profile(args.profile)
    where = args.where or profile.settings.library_url or profile.settings.hub_url
    if not where:
        raise NoLibraryAddress()
    with library_source(where) as source:
        done = update(profile, source)
    said = f"Library {done.new} is in use." if done.is_new else f"Library {done.new} is the newest."
    say(args, done.as_json(), [said, f"{done.objects} parts fetched, {done.bytes} bytes."])
    return 0


def _rollback(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.install import rollback

    info = rollback(Profile(args.profile))
    say(args, info.as_json(), [f"Library {info.version} is in use."])
    return 0


def _remove_language(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.install import remove_language

    info = remove_language(Profile(args.profile), args.language)
    say(args, info.as_json(), [f"Library {info.version} is in use, in {', '.join(info.languages)}."])
    return 0


def _trust(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library import trust

    profile = Profile(args.profile)
    if args.forget:
        forgotten = trust.forget(profile, args.forget)
        say(args, {"forgotten": forgotten}, ["Trusted no longer." if forgotten else "Nobody has this number."])
    elif args.file:
        one = trust.trust(profile, args.file)
        lines = [f"Trusted: {one.name or 'a single key'}, {one.fingerprint}", "Compare this number with the publisher."]
        say(args, one.as_json(), lines)
    else:
        listed = [one.as_json() for one in trust.publishers(profile)]
        lines = [f"{one['publisher'] or 'a single key'}, {one['fingerprint']}" for one in listed]
        say(args, {"count": len(listed), "publishers": listed}, lines or ["Nobody is trusted yet."])
    return 0


def _build(args: argparse.Namespace) -> int:
    info = _built(args, args.source, args.out, args.key)
    answer = info.as_json()
    lines = [f"{args.out}: {info.counts}"]
    lines += [f"no text in {lang}: {len(slugs)} entries" for lang, slugs in answer.get("missing", {}).items() if slugs]
    lines += [f"wait for any text: {len(answer['waiting'])} entries"] if answer.get("waiting") else []
    say(args, answer, lines)
    return 0


def _built(args: argparse.Namespace, source: Path, out: Path, key: Path | None = None) -> Any:
    """A library, or a language pack where pack.toml says what it extends; then the library in use is the measure."""
    from fourpermille_desktop.library.build import build_pack
    from fourpermille_desktop.library.language_pack import build_language_pack, extends_of

    extends = extends_of(source)
    if not extends:
        return build_pack(source, out, key=key)
    with _base(args, extends) as base:
        return build_language_pack(source, out, key=key, base=base)


@contextmanager
def _base(args: argparse.Namespace, extends: str) -> Iterator[Any]:
    """The library in use without added languages, if it is the one that is extended."""
    from fourpermille_desktop.library.content import content_of
    from fourpermille_desktop.library.install import base_in_use

    pack, _note = base_in_use(Profile(args.profile))
    try:
        yield content_of(pack) if pack is not None and pack.info.pack == extends else None
    finally:
        if pack is not None:
            pack.close()


def _keys(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.publish import make_keys

    made = make_keys(args.folder, args.name)
    lines = [f"Made: {', '.join(made)}." if made else "All keys are there already."]
    lines.append("Keep root-1, root-2 and root-3 on three sticks in three places; publishing does not need them again.")
    say(args, {"made": made, "folder": str(args.folder)}, lines)
    return 0


def _publish(args: argparse.Namespace) -> int:
    from fourpermille_desktop.library.publish import publish
    from fourpermille_desktop.library.repository import now_utc

    with TemporaryDirectory() as folder:
        pack = Path(folder) / "made.pack"
        _built(args, args.source, pack)
        done = publish(pack, args.folder, args.keys, now_utc())
    lines = [
        f"{done.pack} {done.version} is published by {done.publisher or 'a publisher without a name'}.",
        f"{done.new_parts} of {done.parts} parts are new, {done.new_bytes} bytes.",
        f"Who updates from it trusts metadata/1.root.json: {done.fingerprint}",
    ]
    say(args, done.as_json(), lines)
    return 0

"""The team behind the pictures of the manual: a real hub, real laptops, and what they made of each other's work."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtWidgets import QApplication

from fourpermille_desktop import keys
from fourpermille_desktop.app import demo_profile
from fourpermille_desktop.demo_team import DemoTeam, demo_team
from fourpermille_desktop.files.pictures import make_small
from fourpermille_desktop.profile import Profile
from fourpermille_desktop.records import attachments, conflicts, doctor, held
from fourpermille_desktop.records.store import Records
from fourpermille_desktop.sync import deciding, laptops
from fourpermille_desktop.ui.demo_photos import demo_photos
from fourpermille_desktop.ui.demo_shots import demo_shots

LOOKED_AT = {
    *("held-back", "supervisor", "laptops", "look-first", "copies", "copy-tried", "restored", "lock", "passphrase"),
    *("lock-page", "lock-page-recovery", "lock-page-new", "stick", "stick-written", "nearby", "photos", "sync"),
    "sync-history",
    *("first-run-1", "first-run-2", "first-run-3", "first-run-4"),
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Profile, DemoTeam]]:
    profile = demo_profile(tmp_path_factory.mktemp("demo"), "en")
    with demo_team(profile, demo_photos()) as team:
        yield profile, team


def test_what_the_pictures_show_is_what_sync_and_hub_made(filled: tuple[Profile, DemoTeam]) -> None:
    profile, team = filled
    with closing(Records(profile)) as records:
        assert [one.reason for one in held.held_back(records)] == [held.FROZEN]
        at_hub = deciding.listed(records, profile.settings.hub_url)
        assert sorted(one.reason for one in at_hub) == ["frozen-record", "may-not-check", "may-not-write"]
        assert len(laptops.devices(records)) == 4 and conflicts.count(records) == 2
        states = [one.state for one in attachments.of_record(records, team.bag)]
        assert states == [attachments.HERE, attachments.HERE, attachments.AT_HUB, attachments.WAITING]
        assert all(check.ok for check in doctor.checks(records) if check.name != "disk")
        with records.reading() as conn:
            assert conn.exec_driver_sql("select count(*) from plot where deleted = 0").scalar() == 5
    assert sum(one.is_deleted for one in team.paused.records) == len(team.paused.records) > 100
    assert team.restored.photos.missing and team.restored.kept is not None
    assert keys.is_sealed(team.locked.folder) and keys.has_recovery(team.locked.folder)


def test_every_screen_of_sync_and_keeping_is_among_the_pictures(
    qapp: QApplication, filled: tuple[Profile, DemoTeam]
) -> None:
    names = [shot.name for shot in demo_shots(*filled)]
    assert len(set(names)) == len(names) and set(names) >= LOOKED_AT


def test_painted_photos_are_pictures_and_the_same_each_time() -> None:
    first, second = demo_photos(), demo_photos()
    assert first == second and len(set(first)) == 4
    assert all(make_small(raw, "demo.png").width == 1200 for raw in first)

"""The merge is a function of the set of changes: no order, no doubling, no clock has a say."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from fourpermille_desktop.ledger.commit import PREFIX
from fourpermille_desktop.ledger.merge import DELETED, VERIFIED, State, Write, merge

names = st.sampled_from(["soc", "ph", "practice:mulch", DELETED, VERIFIED])


@st.composite
def histories(draw: st.DrawFn) -> list[Write]:
    """Writes that each saw some of those before; clocks at random."""
    writes: list[Write] = []
    for i in range(draw(st.integers(1, 10))):
        seen = draw(st.lists(st.sampled_from(writes), max_size=3)) if writes else []
        values = draw(st.dictionaries(names, st.sampled_from(["1", "2", None, True]), min_size=1, max_size=3))
        commit = i.to_bytes(4, "big") + draw(st.binary(min_size=28, max_size=28))
        writes.append(Write(commit, draw(st.integers(0, 5)), frozenset(w.commit[:PREFIX] for w in seen), values))
    return writes


@settings(max_examples=150, deadline=None)
@given(histories(), st.data())
def test_any_order_and_any_doubling_give_the_same_state(writes: list[Write], data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(writes))
    doubled = [*shuffled, *data.draw(st.lists(st.sampled_from(writes), max_size=5))]
    assert merge(doubled) == merge(writes)


@settings(max_examples=100, deadline=None)
@given(histories(), st.integers(0, 10))
def test_merging_in_parts_is_merging_the_whole(writes: list[Write], cut: int) -> None:
    left, right = writes[:cut], writes[cut:]
    assert merge([*left, *right]) == merge([*right, *left]) == merge(set_of(left) | set_of(right))


def set_of(writes: list[Write]) -> set[Write]:
    return {_Hashable(w.commit, w.t, w.over, w.values) for w in writes}


class _Hashable(Write):
    """A write that a Python set can hold: its values are a dict."""

    __slots__ = ()

    def __hash__(self) -> int:
        return hash(self.commit)


@settings(max_examples=150, deadline=None)
@given(histories())
def test_a_write_that_replaced_another_never_loses_to_it_whatever_the_clocks_say(writes: list[Write]) -> None:
    state = merge(writes)
    for write in writes:
        for name in write.values:
            heads = {head.commit for head in state.fields[name]}
            assert all(w.commit not in heads for w in writes if w.prefix in write.over and name in w.values)


@settings(max_examples=150, deadline=None)
@given(histories())
def test_every_write_is_a_head_or_was_replaced_by_name(writes: list[Write]) -> None:
    state = merge(writes)
    for write in writes:
        for name in write.values:
            replaced = any(write.prefix in other.over and name in other.values for other in writes)
            assert replaced != any(head.commit == write.commit for head in state.fields[name])


def a_write(number: int, values: dict[str, object], *over: Write, t: int = 0) -> Write:
    return Write(bytes([number]) * 32, t, frozenset(w.prefix for w in over), values)  # type: ignore[arg-type]


def test_two_values_stay_until_a_write_names_both() -> None:
    one, two = a_write(1, {"ph": "6.5"}, t=1), a_write(2, {"ph": "5.6"}, t=2)
    assert merge([one, two]).differing() == ("ph",) and merge([one, two]).shown("ph") == "5.6"
    half = a_write(3, {"ph": "6"}, one)
    assert merge([one, two, half]).differing() == ("ph",)
    whole = a_write(4, {"ph": "6"}, one, two)
    assert merge([one, two, whole]).differing() == ()


def test_a_deletion_that_had_not_seen_an_edit_leaves_the_record_visible() -> None:
    made = a_write(1, {"ph": "6.5"})
    edit, deletion = a_write(2, {"ph": "6.6"}, made), a_write(3, {DELETED: True}, made)
    assert merge([made, deletion]).is_deleted
    state: State = merge([made, deletion, edit])
    assert state.wants_deletion and not state.is_deleted and state.unseen == ("ph",)


def test_a_member_of_a_set_is_there_when_anybody_added_it() -> None:
    added, removed = a_write(1, {"practice:mulch": True}, t=1), a_write(2, {"practice:mulch": None}, t=2)
    assert merge([added, removed]).shown("practice:mulch") is True
    assert merge([added, removed]).differing() == ()

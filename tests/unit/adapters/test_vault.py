"""Is a sealed value only to be opened where it was sealed, with a key that we have?"""

from __future__ import annotations

import json
import stat
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.strategies import typed
from waakvlam.adapters.vault import HEAD, KEY_BYTES, KeyRing, Vault, load_keys
from waakvlam.domain.errors import BrokenSetting, Undecryptable

OLD, NEW = bytes(range(32)), bytes(range(32, 64))
PLACE = {"tabel": "melding", "kolom": "velden_enc", "rij": "r1"}
vault = Vault(KeyRing(keys=(OLD,)))


@given(st.one_of(typed, st.text(alphabet=st.characters(), max_size=50)))
def test_any_text_comes_back_as_it_was(text: str) -> None:
    assert vault.open(vault.seal(text, **PLACE), **PLACE) == text


@pytest.mark.parametrize("moved", [{"rij": "r2"}, {"kolom": "naam_enc"}, {"tabel": "concept"}])
def test_a_value_moved_to_another_place_does_not_open(moved: dict[str, str]) -> None:
    sealed = vault.seal("geheim", **PLACE)
    with pytest.raises(Undecryptable):
        vault.open(sealed, **{**PLACE, **moved})


@given(at=st.integers(0, 200), bit=st.integers(0, 7))
def test_a_value_in_which_one_bit_changed_does_not_open(at: int, bit: int) -> None:
    sealed = bytearray(vault.seal("geheim", **PLACE))
    at = at % len(sealed)
    sealed[at] ^= 1 << bit
    with pytest.raises(Undecryptable):
        vault.open(bytes(sealed), **PLACE)


@pytest.mark.parametrize("length", [0, 1, 4, 5, HEAD - 1, HEAD, HEAD + 15])
def test_half_a_value_does_not_open(length: int) -> None:
    with pytest.raises(Undecryptable):
        vault.open(vault.seal("geheim", **PLACE)[:length], **PLACE)


def test_the_same_text_twice_is_two_values() -> None:
    assert vault.seal("geheim", **PLACE) != vault.seal("geheim", **PLACE)


def test_the_text_is_not_in_the_value() -> None:
    assert b"geheim" not in vault.seal("geheim", **PLACE)


def test_after_rotation_the_old_opens_and_the_new_seals() -> None:
    sealed = vault.seal("oud", **PLACE)
    rotated = Vault(KeyRing(keys=(NEW, OLD)))
    assert rotated.open(sealed, **PLACE) == "oud"
    fresh = rotated.seal("nieuw", **PLACE)
    assert Vault(KeyRing(keys=(NEW,))).open(fresh, **PLACE) == "nieuw"
    with pytest.raises(Undecryptable):
        vault.open(fresh, **PLACE)


def test_a_hash_stays_findable_after_rotation() -> None:
    assert Vault(KeyRing(keys=(NEW, OLD))).hash("adres", doel="adres-web") == vault.hash("adres", doel="adres-web")


def test_a_hash_of_another_purpose_value_or_key_is_another_hash() -> None:
    hashes = {
        vault.hash("a", doel="x"), vault.hash("a", doel="y"), vault.hash("b", doel="x"), Vault(KeyRing(keys=(NEW,))).hash("a", doel="x"),
    }  # fmt: skip
    assert len(hashes) == 4


@given(typed, typed)
def test_a_hash_is_64_hex_digits_and_the_same_for_the_same_value(one: str, other: str) -> None:
    found = vault.hash(one, doel="x")
    assert len(found) == 64
    assert int(found, 16) >= 0
    assert (vault.hash(other, doel="x") == found) is (one == other)


def test_a_key_file_is_made_once_and_only_its_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "map" / "sleutels.json"
    ring = load_keys(path)
    assert len(ring.keys) == 1
    assert len(ring.keys[0]) == KEY_BYTES
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert load_keys(path) == ring


def test_a_key_file_may_hold_several_keys_newest_first(tmp_path: Path) -> None:
    path = tmp_path / "sleutels.json"
    path.write_text(json.dumps([NEW.hex(), OLD.hex()]))
    assert load_keys(path).keys == (NEW, OLD)


BROKEN = ["", "{}", "[]", "geen json", '["kort"]', '["zz"]', f'["{bytes(range(31)).hex()}"]', "[1]", "7", "null"]


@pytest.mark.parametrize("content", BROKEN, ids=[repr(content[:12]) for content in BROKEN])
def test_a_broken_key_file_is_named(tmp_path: Path, content: str) -> None:
    path = tmp_path / "sleutels.json"
    path.write_text(content)
    with pytest.raises(BrokenSetting, match=r"sleutels\.json"):
        load_keys(path)

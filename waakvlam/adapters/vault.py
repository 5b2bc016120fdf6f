"""How is what people say kept from who may not read it?  (AES-GCM per field, bound to its row; keyed hashes for look-ups.)

A sealed value is: 1 byte version, 4 bytes key id, 12 bytes nonce, ciphertext with tag. Table, column and row id are its associated data, so
that a value moved to another row does not decrypt. The first key of the ring seals, every key of it opens: that is how keys rotate.
"""

import hashlib
import hmac
import json
import os
import secrets
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from waakvlam.domain.errors import BrokenSetting, Undecryptable

VERSION = b"\x01"
KEY_BYTES = 32
NONCE_BYTES = 12
HEAD = 1 + 4 + NONCE_BYTES


@dataclass(frozen=True, kw_only=True)
class KeyRing:
    """Secret keys, the one that seals first."""

    keys: tuple[bytes, ...]


class Vault:
    """Seals and opens fields, and makes keyed hashes."""

    def __init__(self, ring: KeyRing) -> None:
        self._ciphers = {_key_id(key): AESGCM(key) for key in ring.keys}
        self._current = _key_id(ring.keys[0])
        # Hashes must stay findable when the sealing key rotates: they hang on the oldest key.
        self._hash_key = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=b"waakvlam index").derive(ring.keys[-1])

    def seal(self, text: str, *, tabel: str, kolom: str, rij: str) -> bytes:
        """The text (any str, lone surrogates too) as ciphertext for that place."""
        nonce = os.urandom(NONCE_BYTES)
        plain = text.encode("utf-8", "surrogatepass")
        sealed = self._ciphers[self._current].encrypt(nonce, plain, _place(tabel, kolom, rij))
        return VERSION + self._current + nonce + sealed

    def open(self, sealed: bytes, *, tabel: str, kolom: str, rij: str) -> str:
        """The text of a sealed value.

        Raises:
            Undecryptable: the key is not in the ring, or the value was sealed for another place.
        """
        cipher = self._ciphers.get(sealed[1:5])
        if cipher is None or sealed[:1] != VERSION:
            raise Undecryptable(tabel=tabel, kolom=kolom)
        try:
            plain = cipher.decrypt(sealed[5:HEAD], sealed[HEAD:], _place(tabel, kolom, rij))
        except (InvalidTag, ValueError) as exc:  # ValueError: cut off within the nonce
            raise Undecryptable(tabel=tabel, kolom=kolom) from exc
        return plain.decode("utf-8", "surrogatepass")

    def hash(self, value: str, *, doel: str) -> str:
        """A keyed hash (hex) of a value, for look-ups; another purpose gives another hash."""
        return hmac.new(self._hash_key, f"{doel}\0{value}".encode("utf-8", "surrogatepass"), hashlib.sha256).hexdigest()


def load_keys(path: Path) -> KeyRing:
    """The key ring of a file (JSON list of hex keys, newest first); the file is made, readable by its owner only, where it is not there.

    Raises:
        BrokenSetting: the file holds something else.
    """
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as file:
            json.dump([secrets.token_hex(KEY_BYTES)], file)
    try:
        keys = tuple(bytes.fromhex(key) for key in json.loads(path.read_text(encoding="utf-8")))
    except (ValueError, TypeError) as exc:
        raise BrokenSetting(bestand=path, regel="", reden="dit is geen lijst van sleutels") from exc
    if not keys or any(len(key) != KEY_BYTES for key in keys):
        raise BrokenSetting(bestand=path, regel="", reden=f"elke sleutel is {KEY_BYTES} bytes in hex, en er is er minstens een")
    return KeyRing(keys=keys)


def _key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"waakvlam key id" + key).digest()[:4]


def _place(tabel: str, kolom: str, rij: str) -> bytes:
    return f"{tabel}|{kolom}|{rij}".encode()

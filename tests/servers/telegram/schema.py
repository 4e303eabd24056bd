"""Holds calls and updates against schema.yml."""
from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from tests.servers.telegram.errors import Malformed

FILE = Path(__file__).parent / "schema.yml"
ARRAY = "Array of "
WHOLE = re.compile(r"-?\d{1,19}")
TRUE, FALSE = {"true", "1"}, {"false", "0"}
FLAGS = ("characters", "bytes", "range", "items", "buttons")


@dataclass(frozen=True)
class Upload:
    """A file that came in a multipart body."""

    name: str
    content: bytes
    mime_type: str


class Schema:
    """The methods and types that the fake knows."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.methods: dict[str, dict[str, Any]] = content["methods"]
        self.types: dict[str, dict[str, Any]] = content["types"]

    @classmethod
    @cache
    def load(cls, file: Path = FILE) -> Schema:
        """Read once: nobody changes it."""
        return cls(yaml.safe_load(file.read_text(encoding="utf-8")))

    def read_call(self, method: str, raw: Mapping[str, Any], *, form: bool) -> dict[str, Any]:
        """A call's parameters as typed values.

        `raw` holds what came over the wire: in a form (`form`) every value is a string, an
        object a JSON string. Raises `Malformed` on whatever the schema does not allow.
        """
        if method not in self.methods:
            raise Malformed("Not Found: method not found", f"unknown method {method}", code=404)
        entry = self.methods[method]
        known = {**entry.get("needs", {}), **entry.get("may", {})}
        for name in raw:
            if name not in known:
                raise _malformed(f"unknown parameter {name}", method, name, "is not in the schema")
        for name in entry.get("needs", {}):
            if name not in raw or (raw[name] == "" and name != "url"):
                empty = entry.get("limits", {}).get(name, {}).get("empty", f"{name} is empty")
                raise _malformed(empty, method, name, "is missing")
        values = {name: self._decode(known[name], value, f"{method}.{name}", form=form)
                  for name, value in raw.items()}
        for name, value in values.items():
            limit = entry.get("limits", {}).get(name, {})
            if limit.get("after") is None:
                _within(limit, value, f"{method}.{name}")
        return values

    def limit(self, method: str, name: str, value: Any) -> None:
        """Check a limit that counts only after entities are read; raises `Malformed`."""
        _within(self.methods[method]["limits"][name], value, f"{method}.{name}")

    def check(self, kind: str, value: Any, where: str = "") -> None:
        """A value of the given type, all the way down; raises `Malformed`."""
        where = where or kind
        options = kind.split(" or ")
        if len(options) > 1:
            self._check_one_of(options, value, where)
        elif kind.startswith(ARRAY):
            if not isinstance(value, list):
                raise _malformed(f"can't parse {where}", where, "", "must be an array")
            for place, item in enumerate(value):
                self.check(kind.removeprefix(ARRAY), item, f"{where}[{place}]")
        elif kind in self.types:
            self._check_object(kind, value, where)
        elif not _is_scalar(kind, value):
            raise _malformed(f"can't parse {where}", where, "",
                             f"must be {kind}, is {type(value).__name__}")

    def _decode(self, kind: str, value: Any, where: str, *, form: bool) -> Any:
        """The typed value of one parameter; in a JSON body objects may stand as objects."""
        if isinstance(value, Upload):
            if "InputFile" not in kind:
                raise _malformed(f"{where} must not be a file", where, "", "must not be a file")
            return value
        options = kind.split(" or ")
        scalar = [option for option in options if not self._is_structure(option)]
        if not scalar and isinstance(value, str):
            value = _parsed(value, where)
        elif scalar and (form or isinstance(value, str)):
            value = _read_scalar(scalar, value, where)
        self.check(kind, value, where)
        return value

    def _is_structure(self, kind: str) -> bool:
        return kind.startswith(ARRAY) or kind in self.types

    def _check_one_of(self, options: list[str], value: Any, where: str) -> None:
        """The option whose fields these are decides what the error is about."""
        def likeness(option: str) -> int:
            if option not in self.types or not isinstance(value, Mapping):
                return int(option not in self.types and _is_scalar(option, value)) * 100
            entry = self.types[option]
            known = {**entry.get("needs", {}), **entry.get("may", {})}
            return sum(name in known for name in value) + 10 * all(
                name in value for name in entry.get("needs", {})
            ) + 20 * all(
                value.get(name) in limit["among"]
                for name, limit in entry.get("limits", {}).items()
                if name in ("type", "status") and "among" in limit and name in value
            )
        self.check(max(options, key=likeness), value, where)

    def _check_object(self, kind: str, value: Any, where: str) -> None:
        entry = self.types[kind]
        if "kinds" in entry:
            self._check_one_of(entry["kinds"], value, where)
            return
        if not isinstance(value, Mapping):
            raise _malformed("object expected", where, "", f"must be an object ({kind})")
        needs, limits = entry.get("needs", {}), entry.get("limits", {})
        known = {**needs, **entry.get("may", {})}
        for name in needs:
            if name not in value:
                raise _malformed(f'can\'t find field "{name}"', where, name, "is missing")
        for name, part in value.items():
            if name not in known:
                raise _malformed(f'unknown field "{name}"', where, name, f"is not in {kind}")
            self.check(known[name], part, f"{where}.{name}")
            _within(limits.get(name, {}), part, f"{where}.{name}")
        one_of = entry.get("exactly_one")
        if one_of and sum(name in value for name in one_of) != 1:
            raise _malformed(entry.get("exactly_one_error", "wrong object"), where, "",
                             f"must have exactly one of {', '.join(one_of)}")


def _malformed(description: str, where: str, name: str, what: str) -> Malformed:
    path = f"{where}.{name}" if name else where
    return Malformed(f"Bad Request: {description}", f"{path} {what}")


def _parsed(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        raise _malformed(f"can't parse {where.rpartition('.')[2]} JSON object", where, "",
                         "is not JSON") from None


def _read_scalar(options: list[str], value: Any, where: str) -> Any:
    """A string of a form as the first of the types that it can be."""
    text = str(value)
    if "Integer" in options and WHOLE.fullmatch(text):
        return int(text)
    if "Boolean" in options and text.casefold() in TRUE | FALSE:
        return text.casefold() in TRUE
    if "Float" in options:
        try:
            return float(text)
        except ValueError:
            pass
    if "String" in options:
        return text
    raise _malformed(f"wrong parameter {where.rpartition('.')[2]}", where, "",
                     f"must be {' or '.join(options)}")


def _is_scalar(kind: str, value: Any) -> bool:
    if kind == "Integer":
        return isinstance(value, int) and not isinstance(value, bool)
    if kind == "Float":
        return isinstance(value, (int, float)) and not isinstance(value, bool)
    if kind == "Boolean":
        return isinstance(value, bool)
    if kind == "InputFile":
        return isinstance(value, Upload)
    return kind == "String" and isinstance(value, str)


def _within(limit: Mapping[str, Any], value: Any, where: str) -> None:
    """Raise `Malformed` when a value is outside its limit."""
    def refuse(what: str) -> Malformed:
        name = where.rpartition(".")[2]
        return _malformed(limit.get("error", f"wrong {name} specified"), where, "", what)

    for measure in FLAGS:
        if measure in limit:
            least, most = limit[measure]
            size = _size(measure, value)
            if size < least and "empty" in limit:
                raise _malformed(limit["empty"], where, "", "is empty")
            if not least <= size <= most:
                raise refuse(f"has {size} {measure}, allowed are {least} to {most}")
    if "row" in limit and any(len(row) > limit["row"] for row in value):
        raise refuse(f"has a row of more than {limit['row']} buttons")
    if "pattern" in limit and not re.fullmatch(limit["pattern"], value):
        raise refuse("is not of the allowed form")
    if "among" in limit and value not in limit["among"]:
        raise refuse("is none of the allowed values")
    for item in value if "each" in limit else ():
        _within(limit["each"], item, where)


def _size(measure: str, value: Any) -> int:
    if measure == "range":
        return int(value)
    if measure == "bytes":
        return len(value.encode())
    if measure == "buttons":
        return sum(len(row) for row in value)
    return len(value)

"""Change the consent rules a little, hundreds of times, and see whether the tests notice: ``make mutants``.

Each mutant is one small change of ``oralhistory/consent/rules.py`` or ``state.py``: a comparison or boundary exchanged,
a condition negated or dropped, ``and`` for ``or``, a constant, a word of the contract's lists, a returned value, a
default, an argument, a statement or a case removed. A mutant is killed when ``tests/consent`` fails on it. Every mutant
runs in a process of its own, forked from one that has everything else loaded; first against the quick tests, and only
if it survives them against all. The laws are held against fewer histories than ``make test`` holds them.

Prints every survivor with its place, and the share that was killed; the exit status is 1 below :data:`WANTED`.
A change that no test can notice because nothing observable changes stands in :data:`EQUIVALENT` with the reason.
"""

from __future__ import annotations

import argparse
import ast
import copy
import importlib.abc
import importlib.machinery
import importlib.util
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from types import CodeType, ModuleType

ROOT = Path(__file__).resolve().parents[1]
MODULES = ("oralhistory.consent.rules", "oralhistory.consent.state")
WANTED = 0.95
LONGEST_S = 120
"""Of processor time. A mutant that takes longer loops for ever, and counts as killed."""
TESTS = "tests/consent"

_TITLE = "an approval without a title is neither kept nor asked for: each of the two checks makes the other unseen"
EQUIVALENT: dict[str, str] = {
    "rules.decide_in: cell and (not reasons) -> not reasons": "where no reason stands there is a cell",
    "rules.decide_in: 1 -> 2": "-1 stands for no event, and -2 is left out like it",
    "rules._blocking_event: 1 -> 2": "the same",
    "rules.use_approved: request.title is not None and "
    "(request.title, request.use, request.audience) in state.approvals -> "
    "(request.title, request.use, request.audience) in state.approvals": _TITLE,
    "state.apply: case EventKind.USE_APPROVED if event.title is not None -> case EventKind.USE_APPROVED": _TITLE,
    "state.apply: case _ -> (removed)": "what matches no case does nothing",
}
"""Mutants, as they are printed without their line, that change nothing observable; and why."""


@dataclass(frozen=True)
class Mutant:
    """One changed module."""

    module: str
    line: int
    where: str
    change: str
    code: CodeType

    @property
    def name(self) -> str:
        """What it is called in :data:`EQUIVALENT`: without its line, which moves."""
        return f"{self.module.rpartition('.')[2]}.{self.where}: {self.change}"


# ---- what is changed -------------------------------------------------------------------------------------------------

_COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.Lt: (ast.LtE, ast.Gt),
    ast.LtE: (ast.Lt, ast.GtE),
    ast.Gt: (ast.GtE, ast.Lt),
    ast.GtE: (ast.Gt, ast.LtE),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
}
_ENUMS = {"Reason", "Decision", "EventKind", "Attribution"}
_FUNCTIONS = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}


def variations(node: ast.AST) -> Iterator[ast.AST | None]:
    """Everything this node may become; ``None`` removes it from the list it stands in."""
    match node:
        case ast.Compare():
            for place, operator in enumerate(node.ops):
                for other in _COMPARISONS[type(operator)]:
                    yield _with(node, lambda n, place=place, other=other: n.ops.__setitem__(place, other()))
        case ast.BoolOp():
            yield _with(node, lambda n: setattr(n, "op", ast.Or() if isinstance(n.op, ast.And) else ast.And()))
            for place in range(len(node.values)):
                rest = [value for at, value in enumerate(node.values) if at != place]
                yield rest[0] if len(rest) == 1 else ast.BoolOp(node.op, rest)
        case ast.UnaryOp(op=ast.Not()):
            yield node.operand
        case ast.If() | ast.IfExp():
            yield _with(node, lambda n: setattr(n, "test", ast.UnaryOp(ast.Not(), n.test)))
        case ast.comprehension() if node.ifs:
            yield _with(node, lambda n: setattr(n, "ifs", []))
            yield _with(node, lambda n: setattr(n, "ifs", [ast.UnaryOp(ast.Not(), n.ifs[0]), *n.ifs[1:]]))
        case ast.match_case():
            yield None
            if node.guard is not None:
                yield _with(node, lambda n: setattr(n, "guard", None))
                yield _with(node, lambda n: setattr(n, "guard", ast.UnaryOp(ast.Not(), n.guard)))
        case ast.MatchOr():
            for place in range(len(node.patterns)):
                rest = [pattern for at, pattern in enumerate(node.patterns) if at != place]
                yield rest[0] if len(rest) == 1 else ast.MatchOr(rest)
        case ast.Constant(value=bool()):
            yield ast.Constant(not node.value)
        case ast.Constant(value=int()):
            yield ast.Constant(node.value + 1)
        case ast.Constant(value=str()):
            yield ast.Constant(node.value + "x")
        case ast.Attribute(value=ast.Name(id=enum), attr=member) if enum in _ENUMS and member.isupper():
            yield _with(node, lambda n: setattr(n, "attr", _next_member(enum, member)))
        case ast.Return(value=ast.expr()) if not isinstance(node.value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.Call():
            if isinstance(node.func, ast.Name) and node.func.id in _FUNCTIONS:
                other = _FUNCTIONS[node.func.id]
                yield _with(
                    node, lambda n: (setattr(n, "func", ast.Name(other)), other == "list" and n.keywords.clear())
                )
            for place in range(len(node.keywords)):
                yield _with(node, lambda n, place=place: n.keywords.pop(place))
        case ast.Set() | ast.List() | ast.Tuple() if len(node.elts) > 1 and not _is_target(node):
            for place in range(len(node.elts)):
                yield _with(node, lambda n, place=place: n.elts.pop(place))
        case ast.BinOp(op=ast.Add() | ast.Sub()):
            yield _with(node, lambda n: setattr(n, "op", ast.Sub() if isinstance(n.op, ast.Add) else ast.Add()))
        case ast.Continue():
            yield ast.Pass()
        case ast.Expr() | ast.Assign() | ast.AugAssign():
            yield ast.Pass()
        case _:
            pass


def _with(node: ast.AST, change: Callable[..., object]) -> ast.AST:
    changed = copy.deepcopy(node)
    change(changed)
    return changed


def _is_target(node: ast.Set | ast.List | ast.Tuple) -> bool:
    return not isinstance(node, ast.Set) and not isinstance(node.ctx, ast.Load)


def _next_member(enum: str, member: str) -> str:
    from oralhistory.model import vocabulary

    members = list(getattr(vocabulary, enum).__members__)
    return members[(members.index(member) + 1) % len(members)]


# ---- where -----------------------------------------------------------------------------------------------------------


def mutants_of(module: str) -> Iterator[Mutant]:
    """Every mutant of one module, in the order of its text."""
    path = ROOT / Path(*module.split(".")).with_suffix(".py")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    seen: set[str] = set()
    for node, where in _sites(tree, "module"):
        for other in variations(node):
            change = f"{_text(node)} -> {_text(other)}"
            changed = _replaced(tree, node, other)
            if changed is None or (key := ast.unparse(changed)) in seen:
                continue
            seen.add(key)
            code = compile(changed, str(path), "exec")
            yield Mutant(module, getattr(node, "lineno", 0) or _line(node), where, change, code)


def _sites(node: ast.AST, where: str) -> Iterator[tuple[ast.AST, str]]:
    """The nodes that do something: no annotation, decorator, docstring, import or name of a type."""
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if not isinstance(child, ast.AST) or _says_only(child, node):
                continue
            inside = where
            if isinstance(child, ast.FunctionDef | ast.ClassDef):
                inside = child.name if where == "module" else f"{where}.{child.name}"
            yield child, inside
            yield from _sites(child, inside)


def _says_only(node: ast.AST, parent: ast.AST) -> bool:
    match node:
        case ast.Import() | ast.ImportFrom() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Assign(value=ast.Subscript()):
            return isinstance(parent, ast.Module)
        case ast.Subscript(value=ast.Name(id="dict" | "set" | "list" | "tuple" | "frozenset")):
            return True
        case _:
            return False


def _replaced(tree: ast.Module, target: ast.AST, other: ast.AST | None) -> ast.Module | None:
    """A copy of the tree with one node replaced; ``None`` where that would be no program."""
    nodes = list(ast.walk(tree))
    at = next(number for number, node in enumerate(nodes) if node is target)
    copied = copy.deepcopy(tree)
    wanted = list(ast.walk(copied))[at]

    class Replacer(ast.NodeTransformer):
        def visit(self, node: ast.AST) -> ast.AST | None:
            return (copy.deepcopy(other) if other else None) if node is wanted else self.generic_visit(node)

    changed = ast.fix_missing_locations(Replacer().visit(copied))
    try:
        compile(changed, "mutant", "exec")
    except (SyntaxError, ValueError, TypeError):
        return None
    return changed


def _text(node: ast.AST | None) -> str:
    match node:
        case None:
            return "(removed)"
        case ast.match_case():
            guard = f" if {ast.unparse(node.guard)}" if node.guard else ""
            return f"case {ast.unparse(node.pattern)}{guard}"
        case ast.comprehension():
            return ast.unparse(node).strip()
        case ast.If():
            return f"if {ast.unparse(node.test)}"
        case _:
            return " ".join(ast.unparse(node).split())


def _line(node: ast.AST) -> int:
    return next((child.lineno for child in ast.walk(node) if hasattr(child, "lineno")), 0)


# ---- whether anybody notices -----------------------------------------------------------------------------------------


class _Planted(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Loads the mutant in place of the module."""

    def __init__(self, mutant: Mutant) -> None:
        self._mutant = mutant

    def find_spec(self, name: str, path: object = None, target: object = None) -> importlib.machinery.ModuleSpec | None:
        return importlib.util.spec_from_loader(name, self) if name == self._mutant.module else None

    def exec_module(self, module: ModuleType) -> None:
        exec(self._mutant.code, module.__dict__)


def survives(mutant: Mutant | None) -> bool:
    """Whether the tests pass on a mutant (or, for ``None``, on the code as it is)."""
    child = os.fork()
    if child == 0:
        os._exit(_run(mutant))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _run(mutant: Mutant | None) -> int:
    signal.setitimer(signal.ITIMER_PROF, LONGEST_S)
    os.environ |= {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "ORALHISTORY_FEW_HISTORIES": "1"}
    silent = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silent, 1)
    os.dup2(silent, 2)
    if mutant is not None:
        sys.meta_path.insert(0, _Planted(mutant))
    try:
        _quick()
    except BaseException:  # noqa: BLE001 - whatever it is, it is noticed
        return 1
    return _all()


def _quick() -> None:
    """The sentences of the contract and the laws, called as they are: without pytest it takes a tenth of the time."""
    from tests.consent import test_rules

    for row in test_rules.SENTENCES:
        test_rules.test_sentence(*row[1:])
    from tests.consent import test_laws

    for name, law in vars(test_laws).items():
        if name.startswith("test_"):
            law()


def _all() -> int:
    import pytest

    options = ["-c", os.devnull, "--rootdir", str(ROOT), "--import-mode=importlib", "-x", "-q", "--tb=no"]
    plugins = ["-p", "no:cacheprovider", "-W", "ignore"]
    files = {path.name: str(path) for path in (ROOT / TESTS).glob("test_*.py")}
    slow = [files.pop("test_rules.py")]
    del files["test_laws.py"]  # asked already
    return int(pytest.main([*options, *plugins, *sorted(files.values()), *slow]))


def _warm() -> None:
    """Load everything that no mutant touches, once for all of them."""
    import hypothesis  # noqa: F401
    import pytest  # noqa: F401

    import oralhistory.importers.record
    import oralhistory.model  # noqa: F401

    assert not any(module in sys.modules for module in MODULES)


def judged(mutant: Mutant) -> bool:
    """Whether the mutant survives everything."""
    survivor = survives(mutant)
    print("s" if survivor else ".", end="", file=sys.stderr, flush=True)
    return survivor


def main() -> int:
    """Judge every mutant, print the survivors and the share that was killed."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--list", action="store_true", help="print the mutants and run nothing")
    parser.add_argument("--only", default="", help="only mutants whose name contains this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    wanted = parser.parse_args()
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    _warm()
    mutants = [m for module in MODULES for m in mutants_of(module) if wanted.only in m.name]
    if wanted.list:
        print(*(f"{m.line:4} {m.name}" for m in mutants), sep="\n")
        return 0
    begin = time.monotonic()
    if not survives(None):
        print("tests/consent fails on the code as it is. Mend that first.")
        return 2
    with ThreadPoolExecutor(wanted.jobs) as pool:
        alive = [m for m, survivor in zip(mutants, pool.map(judged, mutants), strict=True) if survivor]
    return _told(mutants, alive, time.monotonic() - begin)


def _told(mutants: Sequence[Mutant], alive: Sequence[Mutant], seconds: float) -> int:
    equivalent = [mutant for mutant in mutants if mutant.name in EQUIVALENT]
    noticed = [mutant.name for mutant in equivalent if mutant not in alive]
    survivors = [mutant for mutant in alive if mutant not in equivalent]
    for mutant in survivors:
        print(f"survived  {mutant.module.replace('.', '/')}.py:{mutant.line}  {mutant.name}")
    for name in noticed:
        print(f"not equivalent, a test noticed it: {name}")
    counted = len(mutants) - len(equivalent)
    killed = counted - len(survivors)
    share = killed / counted if counted else 1.0
    print(f"{killed} of {counted} mutants killed ({share:.1%}), {len(equivalent)} equivalent, in {seconds:.0f} s")
    return 1 if share < WANTED or noticed else 0


if __name__ == "__main__":
    sys.exit(main())

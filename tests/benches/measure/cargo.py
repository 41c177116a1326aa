"""Runs cargo on a crate and says what it cost: LLVM lines, wall and CPU seconds, expansion time."""

import os
import re
import resource
import statistics
import subprocess
import time

from crates import SCRATCH

TARGET = SCRATCH / "target"
MODES = {"check": ["check"], "build": ["build"], "release": ["build", "--release"]}


def _run(folder, args, target=TARGET, **environment):
    environment = {**os.environ, "CARGO_TARGET_DIR": str(target), **environment}
    done = subprocess.run(["cargo", args[0], "--quiet", *args[1:]], cwd=folder, env=environment, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode:
        raise SystemExit(f"cargo {' '.join(args)} failed in {folder}:\n{done.stderr}")
    return done.stdout + done.stderr


def lines(folder, features=()):
    """Lines of unoptimised LLVM IR in function bodies, counted as `cargo llvm-lines` counts them."""
    flags = ["--features", ",".join(features)] if features else []
    name = folder.name
    for old in (TARGET / "debug" / "deps").glob(f"{name}*.ll"):
        old.unlink()
    os.utime(folder / "src" / "lib.rs")
    _run(folder, ["rustc", "--lib", *flags, "--", "--emit=llvm-ir", "-Cno-prepopulate-passes",
                  "-Cpasses=name-anon-globals", "-Ccodegen-units=1"])
    (path,) = (TARGET / "debug" / "deps").glob(f"{name}*.ll")
    return count(path)


def count(path):
    total, inside = 0, False
    with open(path, errors="replace") as text:
        for line in text:
            if line.startswith("define "):
                inside = True
            elif line.startswith("}"):
                inside = False
            elif inside and line.startswith("  ") and not line.startswith("   "):
                total += 1
    return total


def _cpu():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _timed(work):
    cpu, wall = _cpu(), time.monotonic()
    work()
    return time.monotonic() - wall, _cpu() - cpu


def _median(samples):
    return tuple(statistics.median(column) for column in zip(*samples))


def seconds(folders, mode, rounds):
    """Median (wall, CPU) seconds of compiling each crate alone, dependencies warm, taking turns."""
    for folder in folders.values():
        _run(folder, MODES[mode])
    samples = {name: [] for name in folders}
    for _ in range(rounds):
        for name, folder in folders.items():
            os.utime(folder / "src" / "lib.rs")
            samples[name].append(_timed(lambda: _run(folder, MODES[mode])))
    return {name: _median(taken) for name, taken in samples.items()}


def clean_seconds(folders, mode, rounds):
    """Median (wall, CPU) seconds of building each crate and all it depends on from nothing."""
    samples = {name: [] for name in folders}
    for _ in range(rounds):
        for name, folder in folders.items():
            target = SCRATCH / "clean"
            subprocess.run(["rm", "-rf", str(target)], check=True)
            samples[name].append(_timed(lambda: _run(folder, MODES[mode], target)))
    return {name: _median(taken) for name, taken in samples.items()}


def expansion(folder, rounds):
    """Median seconds of expanding all macros of the crate, as rustc's own timer has it."""
    taken = []
    for _ in range(rounds):
        os.utime(folder / "src" / "lib.rs")
        text = _run(folder, ["rustc", "--lib", "--profile", "check", "--", "-Ztime-passes"], RUSTC_BOOTSTRAP="1")
        taken.append(float(re.search(r"time:\s+([\d.]+);.*\bmacro_expand_crate", text)[1]))
    return statistics.median(taken)

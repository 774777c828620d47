"""What a judge says, and the tally of it."""

import os
import subprocess
from concurrent.futures import ThreadPoolExecutor


class Refused(Exception):
    """A judge's verdict against a file."""


def call(*command):
    """Runs a judge; gives its exit code and everything that it said."""
    done = subprocess.run([str(part) for part in command], capture_output=True, timeout=300)
    return done.returncode, done.stdout.decode("utf-8", "replace") + done.stderr.decode("utf-8", "replace")


def demand(condition, verdict):
    if not condition:
        raise Refused(verdict)


class Tally:
    """Counts verdicts and tells each."""

    def __init__(self):
        self.passed = self.failed = 0

    def accepts(self, what, judge, *arguments):
        self.count(what, self.verdict(judge, *arguments))

    def all_accept(self, asked):
        """Asks judges that are programs of their own, as many at once as there are processors; tells in the order asked."""
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            verdicts = list(pool.map(lambda one: self.verdict(*one[1:]), asked))
        for (what, *_), verdict in zip(asked, verdicts):
            self.count(what, verdict)

    def refuses(self, what, judge, *arguments):
        try:
            judge(*arguments)
        except Refused:
            self.count(f"{what} is refused", None)
        except Exception as fault:  # noqa: BLE001: a judge that is missing has refused nothing
            self.count(f"{what} is refused", repr(fault))
        else:
            self.count(f"{what} is refused", "it was accepted")

    @staticmethod
    def verdict(judge, *arguments):
        try:
            judge(*arguments)
        except Exception as fault:  # noqa: BLE001: told and counted
            return f"{type(fault).__name__}: {fault}"
        return None

    def count(self, what, fault):
        if fault is None:
            self.passed += 1
            print(f"ok      {what}")
        else:
            self.failed += 1
            print(f"FAILED  {what}: {fault}")

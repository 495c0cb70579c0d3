"""The command line ends without a traceback where nobody did anything wrong."""

import subprocess
import sys

import pytest

from config import commandline


def test_what_is_no_longer_read_ends_quietly() -> None:
    code = (
        "import os; from config import commandline\n"
        "def write(arguments):\n"
        "    reader, writer = os.pipe(); os.dup2(writer, 1); os.close(writer); os.close(reader)\n"
        "    print('x' * 100_000, flush=True)\n"
        "commandline.execute_from_command_line = write\n"
        "commandline.main()"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=False
    )

    assert (ended.returncode, ended.stderr) == (141, "")


def test_extraction_loads_no_models() -> None:
    code = (
        "import os, sys; from config import commandline\n"
        "sys.argv[1:] = ['extract', '-', '--output', os.devnull]\n"
        "commandline.main()\n"
        "print(sorted({'timeline.models', 'timeline.admin', 'requests'} & set(sys.modules)))"
    )

    ended = subprocess.run(
        [sys.executable, "-c", code],
        input='{"id": "1", "text": "The law was signed."}\n',
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.returncode, ended.stdout) == (0, "[]\n")


def test_ctrl_c_says_that_it_stopped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupt(arguments: list[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(commandline, "execute_from_command_line", interrupt)

    with pytest.raises(SystemExit) as ended:
        commandline.main()

    assert (ended.value.code, capsys.readouterr().err) == (130, "Stopped.\n")

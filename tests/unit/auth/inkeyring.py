#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Realmkeeper contributors
# SPDX-License-Identifier: Apache-2.0
"""Runs a test program in the session of 'guidrive.py --inside', where a real keyring is: inkeyring.py PROGRAM."""
import os
import sys

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.execv(sys.argv[1], sys.argv[1:])

#!/bin/sh
# make test: sets up what is needed, runs every stage and prints what was proven. Arguments: only these stages.
set -u
ROOT=$(dirname "$0")/..
. "$ROOT/backend/tools/common.sh"
need_java
need_node
need_build_places
exec node .ci/test.mjs "$@"

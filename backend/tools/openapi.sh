#!/bin/sh
# make openapi: writes openapi.yaml anew from the code, then the web app's client from it.
set -u
ROOT=$(dirname "$0")/../..
. "$(dirname "$0")/common.sh"
. "$TOOLS/build.sh"

need_java
need_node
web_dependencies
need_build_places
# The test that compares the committed contract with the generated one can also write it.
step "$LOGS/openapi.log" "生成 openapi.yaml" "Generate openapi.yaml" \
  maven test -Dtest='ContractTest#theCommittedContractIsTheGeneratedOne' -Dxiaolian.contract.write=true
step "$LOGS/api.log" "生成前端接口代码" "Generate the web app's client" npm --prefix frontend run api
git status --short openapi.yaml frontend/src/api/gen 2>/dev/null

#!/bin/sh
# make openapi: writes openapi.yaml anew from the code, then the web app's client from it.
set -u
ROOT=$(dirname "$0")/../..
. "$(dirname "$0")/common.sh"
. "$TOOLS/build.sh"

need_java
need_node
web_dependencies
build_app
need_contract
cp "$CONTRACT" openapi.yaml
step "$LOGS/api.log" "生成前端接口代码" "Generate the web app's client" npm --prefix frontend run api
git status --short openapi.yaml frontend/src/api/gen 2>/dev/null

#!/bin/sh
# One stage of make test. A stage fails by its exit code and says why in its output.
set -u
ROOT=$(dirname "$0")/..
. "$ROOT/backend/tools/common.sh"
. "$TOOLS/build.sh"
need_java
need_node

# same COPY ORIGINAL ZH EN: regenerated files must equal the ones in the tree; they are left there to be committed.
same() {
  diff -r "$1" "$2" >"$LOGS/drift.diff" && return 0
  head -n 60 "$LOGS/drift.diff"
  refuse "$3" "$4"
}

case $1 in
  scripts)
    if command -v shellcheck >/dev/null 2>&1; then
      shellcheck -x -S warning -e SC2034 .ci/run .ci/*.sh backend/tools/*.sh frontend/tools/*.sh || exit 1
    fi
    node --test --test-reporter=tap .ci/practices.test.mjs || exit 1
    sh .ci/scripts.test.sh
    ;;
  dependencies) web_dependencies ;;
  client)
    rm -rf backend/target/client-before
    cp -R frontend/src/api/gen backend/target/client-before || exit 1
    npm --prefix frontend run api || exit 1
    same backend/target/client-before frontend/src/api/gen \
      "前端接口代码与 openapi.yaml 不一致：已重新生成，请提交 frontend/src/api/gen。" \
      "The web app's client does not fit openapi.yaml: it has been generated anew, commit frontend/src/api/gen."
    ;;
  types) npm --prefix frontend run typecheck ;;
  lint) npm --prefix frontend run lint ;;
  pages)
    mkdir -p frontend/reports
    npm --prefix frontend test -- --reporter=default --reporter=json --outputFile.json=reports/pages.json
    ;;
  web) build_web ;;
  size) npm --prefix frontend run size ;;
  server)
    forget_app
    rm -rf backend/target/surefire-reports "${CONTRACT%/*}"
    _in=$(app_inputs)
    maven verify || exit 1
    # The package that was just made is the one make run and the journeys start.
    app_stamp "$_in" >"$APP_STAMP"
    ;;
  contract)
    build_app
    need_contract
    cd .ci/contract || exit 1
    _want=$(hash_of package.json package-lock.json)
    if ! stamped node_modules/.xiaolian-stamp "$_want"; then
      npm ci --ignore-scripts --no-audit --no-fund || exit 1
      printf '%s\n' "$_want" >node_modules/.xiaolian-stamp
    fi
    REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
    export REDOCLY_TELEMETRY REDOCLY_SUPPRESS_UPDATE_NOTICE
    node_modules/.bin/redocly bundle ../../openapi.yaml --config redocly.yaml --output "$LOGS/committed.json" || exit 1
    node drift.mjs "$LOGS/committed.json" "$CONTRACT" ||
      refuse "openapi.yaml 与代码不一致：请执行 make openapi 并提交。" \
        "openapi.yaml does not fit the code: run make openapi and commit the result."
    node_modules/.bin/redocly lint ../../openapi.yaml --config redocly.yaml --format stylish
    ;;
  journeys) sh frontend/tools/e2e.sh ;;
  *) refuse "没有这个阶段：$1" "There is no such stage: $1" ;;
esac

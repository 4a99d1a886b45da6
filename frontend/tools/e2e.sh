#!/bin/sh
# make e2e: the journeys in a real headless browser against the packaged application, started for this run on a free
# port with an empty temporary data folder and the demo offices, and always stopped again. Arguments go to Playwright.
set -u
ROOT=$(dirname "$0")/../..
. "$ROOT/backend/tools/common.sh"
. "$TOOLS/build.sh"
. "$TOOLS/app.sh"

need_java
need_node
web_dependencies
CHROMIUM=$(sh frontend/tools/browser.sh) || exit 1
export CHROMIUM
say "浏览器 / Browser: $CHROMIUM"
build_web
build_app

# A short path: the database's socket may have 107 bytes.
WORK=$(mktemp -d "${TMPDIR:-/tmp}/xl-e2e.XXXXXX")
LOG=$LOGS/e2e-app.log
PLAYWRIGHT=''
finish() {
  [ -z "$PLAYWRIGHT" ] || { kill -TERM "$PLAYWRIGHT" 2>/dev/null; wait "$PLAYWRIGHT" 2>/dev/null; }
  stop_app
  rm -rf "$WORK"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# Nothing of the caller's own installation may leak into the test.
unset DB_URL DB_USER DB_PASSWORD XIAOLIAN_ADMIN_LOGIN XIAOLIAN_ADMIN_PASSWORD XIAOLIAN_MASTER_KEY XIAOLIAN_SMTP_HOST XIAOLIAN_SMTP_FROM XIAOLIAN_PUBLIC_URL
XIAOLIAN_DEMO=true
export XIAOLIAN_DEMO
PORT=$(node "$TOOLS/net.mjs" free)
start_app "$PORT" "$WORK/data" "$LOG" 180 ||
  refuse "应用没有启动（日志见上，全文 $LOG）。" "The application did not start (its log stands above, the whole of it is in $LOG)."

E2E_BASE_URL=http://127.0.0.1:$PORT
PLAYWRIGHT_JSON_OUTPUT_NAME=$ROOT/frontend/reports/journeys.json
export E2E_BASE_URL PLAYWRIGHT_JSON_OUTPUT_NAME
mkdir -p frontend/reports
(cd frontend && exec node_modules/.bin/playwright test --reporter=list,json "$@") &
PLAYWRIGHT=$!
wait "$PLAYWRIGHT"
RESULT=$?
PLAYWRIGHT=''

if ! stop_app; then
  say "应用收到 SIGTERM 后没有自己停止 / The application did not stop by itself after SIGTERM"
  RESULT=1
fi
if grep -qE '^[0-9-]+ [0-9:.]+ (ERROR|FATAL)' "$LOG"; then
  say "应用记录了错误 / The application logged errors ($LOG):"
  grep -E '^[0-9-]+ [0-9:.]+ (ERROR|FATAL)' "$LOG" | head -n 20
  RESULT=1
fi
exit "$RESULT"

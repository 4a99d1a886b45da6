#!/bin/sh
# make dev: both sides with live reload. The web app is on http://localhost:5173 and passes /api on to the server.
set -u
ROOT=$(dirname "$0")/../..
. "$(dirname "$0")/common.sh"
. "$TOOLS/build.sh"

need_java
need_node
# A folder of its own: trying things out does not touch the data of make run.
XIAOLIAN_DATA_DIR=${XIAOLIAN_DATA_DIR:-$ROOT/.data/dev}
XIAOLIAN_DEMO=${XIAOLIAN_DEMO:-true}
BACKEND_URL=http://localhost:${HTTP_PORT:-8080}
export XIAOLIAN_DATA_DIR XIAOLIAN_DEMO BACKEND_URL
need_folder "$XIAOLIAN_DATA_DIR"
web_dependencies

(cd frontend && exec node_modules/.bin/vite) &
_web=$!
trap 'kill "$_web" 2>/dev/null; wait "$_web" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
say "网页 / Web app: http://localhost:5173   API: $BACKEND_URL/q/swagger-ui"
cd backend && ./mvnw -ntp quarkus:dev

# shellcheck shell=sh
# Starts and stops the packaged application for a script's own use. Source after common.sh.

APP_PID=''
APP_DATA=''

# start_app PORT DATA LOG SECONDS: waits until it answers. The caller exports what else it wants to say (XIAOLIAN_DEMO …).
start_app() {
  APP_DATA=$2
  _log=$3
  # shellcheck disable=SC2086 # options are several words
  HTTP_PORT=$1 XIAOLIAN_DATA_DIR=$2 "$JAVA_HOME/bin/java" $JVM_OPTIONS ${JAVA_OPTS:-} -Dquarkus.http.host=127.0.0.1 \
    -jar "$APP/quarkus-run.jar" >"$_log" 2>&1 </dev/null &
  APP_PID=$!
  if ! node "$TOOLS/net.mjs" wait "http://127.0.0.1:$1/" "$4" "$APP_PID"; then
    grep -vE '^[[:space:]]+at |^[[:space:]]*\.\.\. [0-9]+ more' "$_log" | tail -n 20 >&2
    return 1
  fi
}

# stop_app: SIGTERM, then patience, then force. Fails when the application or its database had to be forced.
stop_app() {
  [ -n "$APP_PID" ] || return 0
  _forced=0
  kill -TERM "$APP_PID" 2>/dev/null
  _left=40
  while kill -0 "$APP_PID" 2>/dev/null && [ "$_left" -gt 0 ]; do
    sleep 1
    _left=$((_left - 1))
  done
  if kill -0 "$APP_PID" 2>/dev/null; then
    kill -KILL "$APP_PID" 2>/dev/null
    _forced=1
  fi
  wait "$APP_PID" 2>/dev/null
  APP_PID=''
  # The database is a child process of its own; this script's data folder names it.
  _database=$(sed -n 's/^pid=//p' "$APP_DATA/db/server.state" 2>/dev/null)
  if [ -n "$_database" ] && kill -0 "$_database" 2>/dev/null; then
    kill -KILL "$_database" 2>/dev/null
    _forced=1
  fi
  return "$_forced"
}

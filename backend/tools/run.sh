#!/bin/sh
# make run: builds what has changed, then starts Xiaolian with its embedded database (or the one DB_URL names).
# Every refusal is one sentence in Chinese and in English.
set -u
ROOT=$(dirname "$0")/../..
. "$(dirname "$0")/common.sh"
. "$TOOLS/build.sh"

HTTP_PORT=${HTTP_PORT:-8080}
HTTP_HOST=${HTTP_HOST:-127.0.0.1}

need_java
need_node
# Nobody else on the machine reads personal data.
[ -d "$DATA" ] || (umask 077 && mkdir -p "$DATA") 2>/dev/null
need_folder "$DATA"
[ -n "${DB_URL:-}" ] || need_folder "$CACHE"

# One application per data folder: a second one would share, and then stop, the first one's database.
if [ -f "$DATA/app.pid" ]; then
  _pid=$(cat "$DATA/app.pid")
  case $(ps -p "${_pid:-0}" -o args= 2>/dev/null) in
    *quarkus-run.jar*) refuse "笑脸已在用这个数据文件夹运行（进程 $_pid）：请先停止它，或用 XIAOLIAN_DATA_DIR 指定另一个文件夹。" \
      "Xiaolian is already running on this data folder (process $_pid): stop it first, or choose another folder with XIAOLIAN_DATA_DIR." ;;
  esac
fi

case $HTTP_PORT in
  '' | *[!0-9]*) _bad=1 ;;
  *) if [ "$HTTP_PORT" -ge 1 ] && [ "$HTTP_PORT" -le 65535 ]; then _bad=''; else _bad=1; fi ;;
esac
[ -z "$_bad" ] || refuse "HTTP_PORT=$HTTP_PORT 不是端口号：请用 1 到 65535 之间的数字。" \
  "HTTP_PORT=$HTTP_PORT is not a port: use a number from 1 to 65535."
check_port() {
  node "$TOOLS/net.mjs" check "$HTTP_HOST" "$HTTP_PORT"
  case $? in
    0) ;;
    3) refuse "端口 $HTTP_PORT 已被占用：请停止占用它的程序，或换一个端口，例如 HTTP_PORT=8081 make run。" \
      "Port $HTTP_PORT is taken: stop the program that uses it, or choose another port, for example HTTP_PORT=8081 make run." ;;
    4) refuse "没有权限使用端口 $HTTP_PORT：请换一个 1024 以上的端口，例如 HTTP_PORT=8080 make run。" \
      "Port $HTTP_PORT needs more rights: choose one above 1024, for example HTTP_PORT=8080 make run." ;;
    *) refuse "不能在地址 $HTTP_HOST 上监听：请检查 HTTP_HOST。" "The address $HTTP_HOST cannot be listened on: check HTTP_HOST." ;;
  esac
}
check_port

need_space "$DATA" 512
[ -d "$DATA/db/data" ] || [ -n "${DB_URL:-}" ] || need_space "$DATA" 2048

build_web
build_app
check_port

# The demo offices are loaded into an empty database only; an administrator asked for means a real installation.
if [ -n "${XIAOLIAN_ADMIN_LOGIN:-}" ]; then : "${XIAOLIAN_DEMO:=false}"; fi
XIAOLIAN_DEMO=${XIAOLIAN_DEMO:-true}
XIAOLIAN_DATA_DIR=$DATA
export HTTP_PORT XIAOLIAN_DEMO XIAOLIAN_DATA_DIR
# Named but empty is not set.
[ -n "${XIAOLIAN_SMTP_HOST:-}" ] || unset XIAOLIAN_SMTP_HOST
[ -n "${XIAOLIAN_SMTP_PORT:-}" ] || unset XIAOLIAN_SMTP_PORT
[ -n "${XIAOLIAN_SMTP_START_TLS:-}" ] || unset XIAOLIAN_SMTP_START_TLS
[ -n "${XIAOLIAN_SMTP_TLS:-}" ] || unset XIAOLIAN_SMTP_TLS

# Start from a copy (hard links where possible), so that a build beside a running application does not pull away its jars.
for _old in backend/target/run/*; do
  [ -d "$_old" ] && ! kill -0 "${_old##*/}" 2>/dev/null && rm -rf "$_old"
done
COPY=backend/target/run/$$
mkdir -p backend/target/run
cp -Rl "$APP" "$COPY" 2>/dev/null || { rm -rf "$COPY"; cp -R "$APP" "$COPY"; } ||
  refuse "不能复制应用到 $ROOT/$COPY：请检查磁盘空间和权限。" "The application cannot be copied to $ROOT/$COPY: check disk space and permissions."

echo $$ >"$DATA/app.pid"
# shellcheck disable=SC2086 # options are several words
exec "$JAVA_HOME/bin/java" $JVM_OPTIONS ${JAVA_OPTS:-} -Dquarkus.http.host="$HTTP_HOST" -jar "$COPY/quarkus-run.jar"

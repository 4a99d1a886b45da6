#!/bin/sh
# make test-mysql: the server's test suite on a true MySQL. Set DB_URL, DB_USER and DB_PASSWORD to use one of your own
# (an empty database); otherwise ../shared/tools/get-mysql.sh unpacks one (Debian, amd64) that is thrown away after.
# What kills the database server is left out: that one is the embedded server's own test.
# Arguments go to Maven: sh backend/tools/test-mysql.sh -Dtest=VisitTest
set -u
ROOT=$(dirname "$0")/../..
. "$(dirname "$0")/common.sh"
. "$TOOLS/build.sh"

need_java
need_node
need_build_places

SERVER='' WORK=''
finish() {
  if [ -n "$SERVER" ]; then
    kill -TERM "$SERVER" 2>/dev/null
    wait "$SERVER" 2>/dev/null
  fi
  [ -z "$WORK" ] || rm -rf "$WORK"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

if [ -z "${DB_URL:-}" ]; then
  GET=$ROOT/../shared/tools/get-mysql.sh
  [ -f "$GET" ] || refuse "没有可用的 MySQL：请用 DB_URL、DB_USER、DB_PASSWORD 指定一个空数据库。" \
    "There is no MySQL to test on: name an empty database with DB_URL, DB_USER and DB_PASSWORD."
  MYSQL=$CACHE/mysql
  need_folder "$CACHE"
  [ -x "$MYSQL/mysqld" ] || step "$LOGS/get-mysql.log" "下载 MySQL" "Fetch MySQL" sh "$GET" "$MYSQL"
  WORK=$(mktemp -d "${TMPDIR:-/tmp}/xl-mysql.XXXXXX")
  PORT=$(node "$TOOLS/net.mjs" free)
  AS=''
  [ "$(id -u)" != 0 ] || AS=--user=root
  step "$LOGS/mysql-install.log" "初始化 MySQL" "Set MySQL up" \
    "$MYSQL/mysqld" --initialize-insecure --datadir="$WORK/data" ${AS:+"$AS"}
  cat >"$WORK/init.sql" <<EOF
CREATE DATABASE xiaolian CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
CREATE USER 'xiaolian'@'%' IDENTIFIED BY 'xiaolian-test';
GRANT ALL ON xiaolian.* TO 'xiaolian'@'%';
EOF
  "$MYSQL/mysqld" --datadir="$WORK/data" --socket="$WORK/mysql.sock" --port="$PORT" --bind-address=127.0.0.1 \
    --mysqlx=OFF --init-file="$WORK/init.sql" --innodb-flush-log-at-trx-commit=0 --disable-log-bin \
    --default-time-zone=+00:00 ${AS:+"$AS"} >"$LOGS/mysql-server.log" 2>&1 </dev/null &
  SERVER=$!
  DB_URL=jdbc:mysql://127.0.0.1:$PORT/xiaolian DB_USER=xiaolian DB_PASSWORD=xiaolian-test
  export DB_URL DB_USER DB_PASSWORD
  _left=60
  until grep -q "ready for connections.*port: $PORT" "$LOGS/mysql-server.log"; do
    _left=$((_left - 1))
    if [ "$_left" = 0 ] || ! kill -0 "$SERVER" 2>/dev/null; then
      tail -n 20 "$LOGS/mysql-server.log" >&2
      refuse "MySQL 没有启动（日志见上）。" "MySQL did not start (its log stands above)."
    fi
    sleep 1
  done
fi

rm -rf backend/target/surefire-reports
(cd backend && exec ./mvnw -B -ntp test -DexcludedGroups=embedded-database "$@") &
MAVEN=$!
trap 'kill "$MAVEN" 2>/dev/null; exit 130' INT
trap 'kill "$MAVEN" 2>/dev/null; exit 143' TERM HUP
wait "$MAVEN"

#!/bin/sh
# make admin: the first administrator of a real installation, in an empty database and without demo data.
# Asks for login name and password, or takes XIAOLIAN_ADMIN_LOGIN and XIAOLIAN_ADMIN_PASSWORD from the environment.
set -u
ROOT=$(dirname "$0")/../..
. "$(dirname "$0")/common.sh"
. "$TOOLS/build.sh"
. "$TOOLS/app.sh"

need_java
need_node
[ -d "$DATA" ] || (umask 077 && mkdir -p "$DATA") 2>/dev/null
need_folder "$DATA"
if [ -f "$DATA/app.pid" ]; then
  _pid=$(cat "$DATA/app.pid")
  case $(ps -p "${_pid:-0}" -o args= 2>/dev/null) in
    *quarkus-run.jar*) refuse "笑脸正在运行（进程 $_pid）：请先按 Ctrl-C 停止它，再执行 make admin。" \
      "Xiaolian is running (process $_pid): stop it with Ctrl-C first, then run make admin." ;;
  esac
fi

if [ -z "${XIAOLIAN_ADMIN_LOGIN:-}" ] || [ -z "${XIAOLIAN_ADMIN_PASSWORD:-}" ]; then
  [ -t 0 ] || refuse "没有终端可以询问：请设置 XIAOLIAN_ADMIN_LOGIN 和 XIAOLIAN_ADMIN_PASSWORD。" \
    "There is no terminal to ask on: set XIAOLIAN_ADMIN_LOGIN and XIAOLIAN_ADMIN_PASSWORD."
  printf '管理员登录名 / Login name of the administrator: '
  read -r XIAOLIAN_ADMIN_LOGIN
  trap 'stty echo; exit 130' INT TERM
  stty -echo
  printf '密码（至少 15 个字，不会显示） / Password (15 characters or more, not shown): '
  read -r XIAOLIAN_ADMIN_PASSWORD
  printf '\n再输一次 / Once more: '
  read -r _again
  stty echo
  trap - INT TERM
  printf '\n'
  [ "$XIAOLIAN_ADMIN_PASSWORD" = "$_again" ] || refuse "两次输入的密码不同：请重新执行 make admin。" \
    "The two passwords differ: run make admin again."
  case $XIAOLIAN_ADMIN_LOGIN:$XIAOLIAN_ADMIN_PASSWORD in
    :* | *:) refuse "登录名和密码都不能为空。" "Neither login name nor password may be empty." ;;
  esac
fi
XIAOLIAN_DEMO=false
export XIAOLIAN_DEMO XIAOLIAN_ADMIN_LOGIN XIAOLIAN_ADMIN_PASSWORD

build_web
build_app

trap 'stop_app' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP
PORT=$(node "$TOOLS/net.mjs" free)
start_app "$PORT" "$DATA" "$LOGS/admin.log" 120 || exit 1

# The proof that it worked: log in.
# shellcheck disable=SC2016 # the script is for node
node --input-type=module -e '
  const response = await fetch(`http://127.0.0.1:${process.argv[1]}/api/v1/sessions`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: JSON.stringify({ loginName: process.env.XIAOLIAN_ADMIN_LOGIN, password: process.env.XIAOLIAN_ADMIN_PASSWORD }),
  })
  process.exitCode = response.status === 201 ? 0 : 1
' "$PORT" || {
  grep -iE 'admin|管理员' "$LOGS/admin.log" >&2
  refuse "没有建立管理员：这个数据库里已有账号（请由现有管理员添加），或密码不符合要求（日志 $LOGS/admin.log）。" \
    "No administrator was made: this database already has accounts (ask an administrator among them), or the password does not meet the rules (log: $LOGS/admin.log)."
}
say "管理员 $XIAOLIAN_ADMIN_LOGIN 已就绪，现在可以执行 make run / The administrator $XIAOLIAN_ADMIN_LOGIN is ready; now start with make run"

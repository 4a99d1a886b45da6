# shellcheck shell=sh disable=SC2034
# What all scripts share: where things are, how to refuse in two languages, which JDK and Node to use.
# Source it after setting ROOT to the project's root folder.

cd "$ROOT" || exit 1
ROOT=$(pwd -P)
export ROOT
TOOLS=$ROOT/backend/tools
LOGS=$ROOT/backend/target/log
APP=$ROOT/backend/target/quarkus-app
DATA=${XIAOLIAN_DATA_DIR:-$ROOT/.data}
case $DATA in /*) ;; *) DATA=$ROOT/$DATA ;; esac
CACHE=${XDG_CACHE_HOME:-${HOME:-}/.cache}/xiaolian

# Chinese text and Chinese folder names need a UTF-8 locale, for the JVM too.
case $(locale charmap 2>/dev/null) in
  UTF-8 | utf-8 | UTF8) ;;
  *) if locale -a 2>/dev/null | grep -qi '^C\.utf-\{0,1\}8$'; then LC_ALL=C.UTF-8; else LC_ALL=en_US.UTF-8; fi; export LC_ALL ;;
esac

say() { printf '%s\n' "$*"; }

# refuse ZH EN: one sentence that says what to do, in both languages, and a failing exit.
refuse() {
  printf '\n错误：%s\nError: %s\n' "$1" "$2" >&2
  exit 1
}

# ---- tools -----------------------------------------------------------------------------------------------------

# java_major JAVA: the major version, or nothing when it cannot be run.
java_major() {
  "$1" -version 2>&1 | sed -n 's/.*version "\(1\.\)\{0,1\}\([0-9][0-9]*\).*/\2/p' | head -n 1
}

# Chooses JAVA_HOME: the one that is set, else java on the PATH, else a usual place; 17 or newer, with a compiler.
JDK_PLACES=${XIAOLIAN_JDK_PLACES:-/usr/lib/jvm/*/ /Library/Java/JavaVirtualMachines/*/Contents/Home/ ${HOME:-}/.sdkman/candidates/java/*/}
need_java() {
  _tooold='' _nocompiler=''
  _onpath=$(command -v java 2>/dev/null || true)
  if [ -n "$_onpath" ]; then
    _onpath=$("$_onpath" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p' | head -n 1)
  fi
  _found=''
  while IFS= read -r _home; do
    if [ -z "$_home" ] || ! [ -x "$_home/bin/java" ]; then continue; fi
    _major=$(java_major "$_home/bin/java")
    if [ -z "$_major" ] || [ "$_major" -lt 17 ]; then
      _tooold=${_tooold:-$_home}
    elif [ ! -x "$_home/bin/javac" ]; then
      _nocompiler=${_nocompiler:-$_home}
    else
      _found=$_home
      break
    fi
  done <<EOF
${JAVA_HOME:-}
$_onpath
$(for _place in $JDK_PLACES; do printf '%s\n' "${_place%/}"; done)
EOF
  if [ -z "$_found" ]; then
    if [ -n "$_tooold" ]; then
      refuse "Java 版本太旧（$_tooold）：请安装 JDK 17 或更新版本，并让 JAVA_HOME 或 PATH 指向它。" \
        "Java is too old ($_tooold): install JDK 17 or newer and point JAVA_HOME or PATH to it."
    elif [ -n "$_nocompiler" ]; then
      refuse "找到的 Java（$_nocompiler）没有编译器：请安装 JDK 17 或更新版本（不只是 JRE）。" \
        "The Java found ($_nocompiler) has no compiler: install a JDK 17 or newer, not only a JRE."
    fi
    refuse "找不到 Java：请安装 JDK 17 或更新版本，并让 JAVA_HOME 或 PATH 指向它。" \
      "Java was not found: install JDK 17 or newer and point JAVA_HOME or PATH to it."
  fi
  if [ -n "${JAVA_HOME:-}" ] && [ "$JAVA_HOME" != "$_found" ]; then
    say "JAVA_HOME=$JAVA_HOME 不可用，改用 / cannot be used, using instead: $_found"
  fi
  JAVA_HOME=$_found
  PATH=$JAVA_HOME/bin:$PATH
  export JAVA_HOME PATH
}

need_node() {
  command -v node >/dev/null 2>&1 || refuse "找不到 Node.js：请安装 Node.js 20.19 或更新版本。" \
    "Node.js was not found: install Node.js 20.19 or newer."
  _version=$(node -v 2>/dev/null | sed 's/^v//')
  _major=${_version%%.*} _rest=${_version#*.}
  _minor=${_rest%%.*}
  # The web build runs on ^20.19 and >= 22.12.
  case $_major.$_minor in
    20.19 | 20.[2-9][0-9] | 22.1[2-9] | 22.[2-9][0-9] | 2[3-9].* | [3-9][0-9].*) ;;
    *) refuse "Node.js 版本不合适（${_version:-?}）：请安装 20.19 或更新版本（22 系列从 22.12 起）。" \
      "Node.js ${_version:-?} does not fit: install 20.19 or newer (of the 22 line, 22.12 or newer)." ;;
  esac
  command -v npm >/dev/null 2>&1 || refuse "找不到 npm：请安装带 npm 的 Node.js 20.19 或更新版本。" \
    "npm was not found: install Node.js 20.19 or newer together with npm."
}

# ---- places ----------------------------------------------------------------------------------------------------

# need_folder DIR: it exists or can be made, and can be written.
need_folder() {
  if ! mkdir -p "$1" 2>/dev/null || ! (: >"$1/.write-test.$$") 2>/dev/null; then
    refuse "不能写入文件夹 $1：请修改它的权限，或换一个文件夹（数据文件夹用 XIAOLIAN_DATA_DIR 指定）。" \
      "The folder $1 cannot be written: change its permissions or choose another one (XIAOLIAN_DATA_DIR for the data)."
  fi
  rm -f "$1/.write-test.$$"
}

# need_space DIR MIB
need_space() {
  _free=$(df -Pk "$1" 2>/dev/null | awk 'NR == 2 { print int($4 / 1024) }')
  if [ -n "$_free" ] && [ "$_free" -lt "$2" ]; then
    refuse "磁盘空间不足：$1 所在磁盘只剩 $_free MiB，至少需要 $2 MiB，请先清理。" \
      "Not enough disk space: $_free MiB are free where $1 lies, $2 MiB are needed; please free some."
  fi
}

# Folders that building writes to: the project, and the caches of Maven and npm in the home folder.
need_build_places() {
  if [ -z "${HOME:-}" ] || ! [ -d "$HOME" ]; then
    refuse "找不到主目录：请把环境变量 HOME 设为一个可写的文件夹。" \
      "There is no home folder: set HOME to a folder that can be written."
  fi
  need_folder "$ROOT/backend/target"
  need_folder "$LOGS"
  need_folder "$ROOT/frontend"
  need_folder "$HOME/.m2"
  need_space "$ROOT" 2048
  need_space "$HOME/.m2" 1024
}

# ---- long steps ------------------------------------------------------------------------------------------------

# step LOG ZH EN COMMAND…: runs quietly; on failure shows the end of the log and one sentence about the likely cause.
step() {
  _log=$1 _zh=$2 _en=$3
  shift 3
  printf '%s / %s ... ' "$_zh" "$_en"
  _start=$(date +%s)
  if "$@" >"$_log" 2>&1 </dev/null; then
    printf '%s s\n' "$(($(date +%s) - _start))"
    return 0
  fi
  printf '失败 / failed\n\n'
  # A build tool's log, without the stack traces in it.
  grep -vE '^[[:space:]]+at |^[[:space:]]*\.\.\. [0-9]+ more' "$_log" | tail -n 30 >&2
  if grep -qiE 'ENOSPC|No space left on device' "$_log"; then
    refuse "磁盘已满，请清理后重试。" "The disk is full: free some space and try again."
  elif grep -qE 'EACCES|Permission denied|AccessDeniedException' "$_log"; then
    refuse "没有写入权限（见上）：请修改该文件夹的权限或所有者。" \
      "A folder cannot be written (see above): change its permissions or owner."
  elif grep -qE 'CERT_IN_CHAIN|UNABLE_TO_GET_ISSUER|UNABLE_TO_VERIFY|PKIX path building failed' "$_log"; then
    refuse "下载时证书不被信任：网络中可能有代理，请向网络管理员索取它的证书，用 NODE_EXTRA_CA_CERTS（npm）和 JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=…（Maven）指定。" \
      "The certificate met while downloading is not trusted: a proxy may stand in between; get its certificate and name it with NODE_EXTRA_CA_CERTS (npm) and JAVA_TOOL_OPTIONS=-Djavax.net.ssl.trustStore=... (Maven)."
  elif grep -qE 'ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|UnknownHostException|Unknown host|Connection refused|Network is unreachable|Connect timed out|Failed to fetch' "$_log"; then
    refuse "下载依赖失败：首次构建需要联网，请检查网络或代理后重试（日志 $_log）。" \
      "Dependencies could not be downloaded: the first build needs a network; check it or the proxy and try again (log: $_log)."
  fi
  refuse "$_zh 失败，原因见上，完整日志：$_log" "$_en failed; the reason stands above, the whole log is $_log"
}

# Options of the application's JVM: small, and UTF-8 whatever the terminal says.
JVM_OPTIONS="-XX:+UseSerialGC -Xms64m -Xmx${XIAOLIAN_HEAP:-384m} -XX:+ExitOnOutOfMemoryError -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.util.logging.manager=org.jboss.logmanager.LogManager"

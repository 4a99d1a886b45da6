# shellcheck shell=sh
# Builds the web app and the server, each only when something it is made of has changed since. Source after common.sh.
# A stamp keeps the hash of what went in and of what came out, so neither an edit nor a half-deleted result is missed.

hash_of() { node "$TOOLS/hash.mjs" "$@"; }
stamped() { [ -f "$1" ] && [ "$(cat "$1")" = "$2" ]; }

web_dependencies() {
  _stamp=frontend/node_modules/.xiaolian-stamp
  _want="$(hash_of frontend/package.json frontend/package-lock.json frontend/.npmrc) node $(node -v)"
  stamped "$_stamp" "$_want" && [ -d frontend/node_modules/.bin ] && return 0
  need_build_places
  say "首次构建要下载依赖，可能需要几分钟 / The first build downloads dependencies and may take some minutes"
  rm -f "$_stamp"
  step "$LOGS/npm-ci.log" "安装前端依赖" "Install web dependencies" \
    npm --prefix frontend ci --ignore-scripts --no-audit --no-fund
  printf '%s\n' "$_want" >"$_stamp"
}

web_inputs() { hash_of frontend --not dist --not e2e --not test-results --not playwright-report --not coverage --not reports --not .vite; }

build_web() {
  web_dependencies
  _stamp=frontend/node_modules/.xiaolian-dist-stamp
  _in=$(web_inputs)
  if [ -f frontend/dist/index.html ] && stamped "$_stamp" "$_in $(hash_of frontend/dist)"; then return 0; fi
  need_build_places
  rm -f "$_stamp"
  rm -rf frontend/dist
  step "$LOGS/web-build.log" "构建网页" "Build the web app" npm --prefix frontend run build
  [ -f frontend/dist/index.html ] || refuse "网页构建没有产生 frontend/dist/index.html（日志 $LOGS/web-build.log）。" \
    "The web build produced no frontend/dist/index.html (log: $LOGS/web-build.log)."
  printf '%s\n' "$_in $(hash_of frontend/dist)" >"$_stamp"
}

app_inputs() { hash_of backend/pom.xml backend/.mvn backend/src/main frontend/dist; }
app_outputs() {
  hash_of "$APP/quarkus-run.jar" "$APP/app" "$APP/quarkus"
  hash_of --stat "$APP/lib"
}
app_stamp() { printf '%s %s\n' "$1" "$(app_outputs | tr '\n' ' ')"; }
APP_STAMP=backend/target/.xiaolian-app-stamp

app_is_built() { [ -f "$APP/quarkus-run.jar" ] && [ -f "$CONTRACT" ] && stamped "$APP_STAMP" "$(app_stamp "$1")"; }

# Classes of deleted sources, renamed migrations and old web files must not survive in the package.
forget_app() {
  rm -f "$APP_STAMP"
  rm -rf "$APP" backend/target/classes
}

# Every build writes the contract it found in the code; it is compared with the committed one.
CONTRACT=$ROOT/backend/target/openapi/openapi.json
maven() { (cd "$ROOT/backend" && exec ./mvnw -B -ntp -Dquarkus.smallrye-openapi.store-schema-directory="${CONTRACT%/*}" "$@"); }
need_contract() {
  [ -f "$CONTRACT" ] || refuse "构建没有产生 $CONTRACT：请先执行 make clean 再试。" \
    "The build produced no $CONTRACT: run make clean and try again."
}

# Needs frontend/dist, which goes into the package.
build_app() {
  _in=$(app_inputs)
  app_is_built "$_in" && return 0
  need_build_places
  [ -d "$HOME/.m2/repository/io/quarkus" ] ||
    say "首次构建要下载依赖，可能需要几分钟 / The first build downloads dependencies and may take some minutes"
  forget_app
  step "$LOGS/package.log" "构建服务端" "Build the server" maven package -Dmaven.test.skip=true
  app_stamp "$_in" >"$APP_STAMP"
}

#!/bin/sh
# Prints the path of a Chromium or Chrome for the tests: CHROMIUM, one on the PATH, one installed with apt-get (root on
# Debian), else Playwright's own download. Without any it says so and fails; tests are never skipped for want of one.
set -u
FRONTEND=$(cd "$(dirname "$0")/.." && pwd -P)

works() { [ -n "$1" ] && [ -x "$1" ] && "$1" --version >/dev/null 2>&1; }

installed() {
  for _name in chromium chromium-browser google-chrome google-chrome-stable chrome; do
    _path=$(command -v "$_name" 2>/dev/null) && works "$_path" && printf '%s\n' "$_path" && return 0
  done
  for _path in "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" "/Applications/Chromium.app/Contents/MacOS/Chromium"; do
    works "$_path" && printf '%s\n' "$_path" && return 0
  done
  return 1
}

own_download() {
  _path=$(cd "$FRONTEND" && node -p 'require("@playwright/test").chromium.executablePath()' 2>/dev/null)
  works "$_path" && printf '%s\n' "$_path"
}

if [ -n "${CHROMIUM:-}" ]; then
  works "$CHROMIUM" && printf '%s\n' "$CHROMIUM" && exit 0
  printf '错误：CHROMIUM=%s 不能运行：请改成可用的 Chromium/Chrome 路径，或取消这个变量。\nError: CHROMIUM=%s cannot be run: give the path of a working Chromium or Chrome, or unset it.\n' "$CHROMIUM" "$CHROMIUM" >&2
  exit 1
fi

installed && exit 0

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
  printf '正在安装 Chromium / Installing Chromium (apt-get) ...\n' >&2
  { apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends chromium fonts-noto-cjk; } >&2
  installed && exit 0
fi

own_download && exit 0
if [ -x "$FRONTEND/node_modules/.bin/playwright" ]; then
  printf '正在下载 Chromium / Downloading Chromium (Playwright) ...\n' >&2
  (cd "$FRONTEND" && node_modules/.bin/playwright install chromium) >&2 </dev/null
  own_download && exit 0
fi

printf '%s\n%s\n' \
  '错误：找不到浏览器：请安装 Chromium 或 Chrome，或用 CHROMIUM=/路径 指定；没有浏览器就不能运行端到端测试。' \
  'Error: no browser was found: install Chromium or Chrome, or name one with CHROMIUM=/path; the end-to-end tests need it.' >&2
exit 1

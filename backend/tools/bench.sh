#!/bin/sh
# make bench: see org.xiaolian.bench.Bench. BENCH_ONLY=roster measures the roster alone. SCALE=5 for a million children; BENCH_SECONDS per measurement (5).
# Fills backend/target/bench-data once; a second run finds it again.
set -eu
cd "$(dirname "$0")/.."
if ! command -v wrk >/dev/null 2>&1; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
    apt-get update -qq && apt-get install -y -qq --no-install-recommends wrk
  else
    echo "需要压测工具 wrk(Debian:apt-get install wrk)。 / The load tool wrk is needed (Debian: apt-get install wrk)." >&2
    exit 1
  fi
fi
# The newest JDK found starts and runs the application; 25 starts from an AOT cache when there is one.
newest=$(ls -d /usr/lib/jvm/*25* 2>/dev/null | head -n 1 || true)
if [ -n "${BENCH_JAVA:-}" ]; then :; elif [ -n "$newest" ] && [ -x "$newest/bin/java" ]; then BENCH_JAVA="$newest/bin/java"; else BENCH_JAVA=java; fi
export BENCH_JAVA
type=fast-jar
case "$("$BENCH_JAVA" -version 2>&1)" in *'"2'[5-9]*) type=aot-jar ;; esac
./mvnw -q -B package -DskipTests -Dquarkus.package.jar.type=$type
./mvnw -q -B dependency:build-classpath -Dmdep.outputFile=target/bench-classpath.txt -Dmdep.includeScope=test
exec java -Xmx1g -cp "target/test-classes:target/classes:$(cat target/bench-classpath.txt)" org.xiaolian.bench.Bench "$@"

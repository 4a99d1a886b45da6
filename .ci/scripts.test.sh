#!/bin/sh
# The scripts behind make run, tried on a small stand-in for the project: a fake npm, a fake Maven, a tiny server.
# Prints "ok NAME" or "not ok NAME" per case.
set -u
HERE=$(cd "$(dirname "$0")/.." && pwd -P)
W=$(mktemp -d "${TMPDIR:-/tmp}/xl-scripts.XXXXXX")
APP=''
FAILED=0
finish() {
  [ -z "$APP" ] || kill -KILL "$APP" 2>/dev/null
  rm -rf "$W"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM HUP

# ---- the stand-in ----------------------------------------------------------------------------------------------
R=$W/repo
mkdir -p "$R/backend/.mvn" "$R/backend/src/main" "$R/frontend/src" "$W/bin" "$W/home" "$W/jar"
cp -R "$HERE/backend/tools" "$R/backend/tools"
cp -R "$HERE/frontend/tools" "$R/frontend/tools"
echo '<project/>' >"$R/backend/pom.xml"
echo 'class A {}' >"$R/backend/src/main/A.java"
echo '{}' | tee "$R/frontend/package.json" >"$R/frontend/package-lock.json"
echo 'export {}' >"$R/frontend/src/main.ts"

cat >"$W/jar/Tiny.java" <<'EOF'
import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;
public class Tiny {
    public static void main(String[] args) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(System.getProperty("quarkus.http.host"),
                Integer.parseInt(System.getenv("HTTP_PORT"))), 0);
        server.createContext("/", exchange -> { exchange.sendResponseHeaders(200, -1); exchange.close(); });
        server.start();
        System.out.println("started demo=" + System.getenv("XIAOLIAN_DEMO") + " 笑脸");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> System.out.println("stopped cleanly")));
    }
}
EOF
(cd "$W/jar" && javac Tiny.java && printf 'Main-Class: Tiny\n' >m && jar cfm tiny.jar m ./*.class) || exit 1

cat >"$R/backend/mvnw" <<EOF
#!/bin/sh
echo "maven \$*" >>"$W/calls"
[ ! -f "$W/maven-fails" ] || { cat "$W/maven-fails"; exit 1; }
for f in app quarkus lib; do mkdir -p target/quarkus-app/\$f; echo x >target/quarkus-app/\$f/x.jar; done
mkdir -p target/openapi target/classes; echo '{}' >target/openapi/openapi.json
cp "$W/jar/tiny.jar" target/quarkus-app/quarkus-run.jar
EOF
cat >"$W/bin/npm" <<EOF
#!/bin/sh
echo "npm \$*" >>"$W/calls"
[ ! -f "$W/npm-fails" ] || { cat "$W/npm-fails"; exit 1; }
case "\$*" in
  *' ci '*) mkdir -p frontend/node_modules/.bin ;;
  *'run build'*) mkdir -p frontend/dist; cat frontend/src/main.ts >frontend/dist/index.html ;;
esac
EOF
chmod +x "$R/backend/mvnw" "$W/bin/npm"

NODE=$(command -v node)
JDK=$(java -XshowSettings:properties -version 2>&1 | sed -n 's/^ *java\.home = //p')
unset DB_URL XIAOLIAN_ADMIN_LOGIN XIAOLIAN_DEMO XIAOLIAN_DATA_DIR HTTP_HOST JAVA_OPTS
HOME=$W/home PATH=$W/bin:$PATH XDG_CACHE_HOME=$W/cache
HTTP_PORT=$(node "$R/backend/tools/net.mjs" free)
export HOME PATH HTTP_PORT XDG_CACHE_HOME

# ---- helpers ---------------------------------------------------------------------------------------------------
report() { # NAME CONDITION…
  _name=$1
  shift
  if "$@"; then
    echo "ok $_name"
  else
    echo "not ok $_name"
    sed 's/^/    | /' "$W/out"
    FAILED=1
  fi
}
has() { grep -q -- "$1" "$W/out"; }
# run NAME=VALUE…: with these variables
run() { env "$@" sh "$R/backend/tools/run.sh" >"$W/out" 2>&1 </dev/null; CODE=$?; }
# Refused: a failing exit, the expected words, both languages, no stack trace, nothing left running.
refused() { [ "$CODE" -ne 0 ] && has "$1" && has '^错误：' && has '^Error: ' && ! has '^[[:space:]]*at '; }
start() {
  : >"$W/calls"
  sh "$R/backend/tools/run.sh" >"$W/out" 2>&1 </dev/null &
  APP=$!
  node "$R/backend/tools/net.mjs" wait "http://127.0.0.1:$HTTP_PORT/" 60 "$APP" || echo 'never answered' >>"$W/out"
}
stop() {
  kill -TERM "$APP"
  wait "$APP"
  CODE=$?
  APP=''
}
called() { [ "$(sed -n 's/^\(npm\|maven\).*\(ci\|build\|package\).*/\1-\2/p' "$W/calls" | tr '\n' ' ')" = "$1" ]; }

# ---- tools and places --------------------------------------------------------------------------------------------
mkdir -p "$W/old" "$W/few"
printf '#!/bin/sh\necho "openjdk version \\"11.0.2\\" 2019-01-15" >&2\n' >"$W/old/java"
printf '#!/bin/sh\necho v18.20.0\n' >"$W/old/node"
printf '#!/bin/sh\necho "Filesystem 1024-blocks Used Available Capacity Mounted"; echo "x 9 9 102400 99%% /"\n' >"$W/old/df"
chmod +x "$W/old/java" "$W/old/node" "$W/old/df"
for tool in sh awk cat cp df date dirname grep head locale ls mkdir ps rm sed sort tail tr; do
  ln -s "$(command -v "$tool")" "$W/few/$tool"
done
mkdir -p "$W/jdk11/bin" && cp "$W/old/java" "$W/jdk11/bin/java"

run PATH="$W/few" JAVA_HOME= XIAOLIAN_JDK_PLACES=/nowhere
report 'no Java: says to install one' refused 'JDK 17'
run PATH="$W/few" JAVA_HOME="$W/jdk11" XIAOLIAN_JDK_PLACES=/nowhere
report 'Java 11: says it is too old' refused 'too old'
run JAVA_HOME="$W/jdk11" HTTP_PORT=0
report 'Java 11 in JAVA_HOME, a newer one elsewhere: goes on with that' has 'using instead'
run PATH="$W/few" JAVA_HOME="$JDK"
report 'no Node: says to install one' refused 'Node.js was not found'
cp "$W/old/node" "$W/bin/node"
run
report 'Node 18: says which one is needed' refused '20.19'
rm "$W/bin/node"
cp "$W/old/df" "$W/bin/df"
run
report 'full disk: says how much is free' refused '100 MiB are free'
rm "$W/bin/df"
echo x >"$W/file"
run XIAOLIAN_DATA_DIR="$W/file/data"
report 'unwritable data folder: names it' refused "$W/file/data"
run HTTP_PORT=eighty
report 'a port that is none' refused 'HTTP_PORT=eighty'
"$NODE" -e 'require("node:net").createServer().listen(Number(process.argv[1]), "127.0.0.1")' "$HTTP_PORT" &
TAKER=$!
sleep 1
run
report 'port taken: says how to choose another' refused 'HTTP_PORT=8081 make run'
kill "$TAKER"
wait "$TAKER" 2>/dev/null

# ---- failing builds ------------------------------------------------------------------------------------------------
echo 'npm error code ENOSPC' >"$W/npm-fails"
run
report 'disk full while installing: says so' refused 'The disk is full'
echo 'npm error code ENOTFOUND' >"$W/npm-fails"
run
report 'no network: says so' refused 'needs a network'
rm "$W/npm-fails"
printf 'Exception in thread "main" java.lang.IllegalStateException: boom\n\tat org.example.A.b(A.java:1)\n' >"$W/maven-fails"
run
report 'failing build: one sentence and no stack trace' refused 'Build the server failed'
rm "$W/maven-fails"
rm -rf "$R/frontend/node_modules" "$R/frontend/dist" "$R/backend/target"

# ---- starts --------------------------------------------------------------------------------------------------------
start
report 'first start builds everything and answers' called 'npm-ci npm-build maven-package '
cp "$W/out" "$W/first"
sh "$R/backend/tools/run.sh" >"$W/out" 2>&1
CODE=$?
report 'second start on the same data folder is refused' refused 'already running'
cp "$W/first" "$W/out"
rm -rf "$R/backend/target/quarkus-app"
node "$R/backend/tools/net.mjs" wait "http://127.0.0.1:$HTTP_PORT/" 5 "$APP" || echo 'gone' >>"$W/out"
report 'a build beside it does not pull its files away' [ -f "$R/backend/target/run/$APP/quarkus-run.jar" ]
stop
report 'SIGTERM reaches the application' [ "$CODE" = 143 ]
start
report 'a deleted package is built again, the web app is not' called 'maven-package '
stop
report 'it stopped by itself, and prints Chinese in any locale' has 'stopped cleanly'
start
report 'an unchanged project is not built again' called ''
report 'demo data by default' has 'started demo=true 笑脸'
stop
echo 'class B {}' >"$R/backend/src/main/B.java"
start
report 'a new class: only the server is packaged' called 'maven-package '
stop
echo 'export const a = 1' >"$R/frontend/src/main.ts"
start
report 'a changed page: web app and package' called 'npm-build maven-package '
stop
mkdir -p "$R/frontend/e2e" && echo 'x' | tee "$R/frontend/e2e/a.spec.ts" >"$R/frontend/src/a.test.ts"
start
report 'a new test changes nothing that runs' called ''
stop
echo broken >"$R/frontend/dist/index.html"
export XIAOLIAN_ADMIN_LOGIN=root
start
report 'a damaged web build is mended' called 'npm-build '
report 'a first administrator means no demo data' has 'started demo=false'
stop
unset XIAOLIAN_ADMIN_LOGIN
exit "$FAILED"

# Xiaolian (笑脸). make help lists what there is.
.DEFAULT_GOAL := help
.PHONY: help run admin test check dev openapi e2e bench test-mysql clean

help: ## list the commands
	@awk 'BEGIN { FS = ":.*## " } /^[a-z0-9-]+:.*## / { printf "  make %-11s %s\n", $$1, $$2 }' $(firstword $(MAKEFILE_LIST))
	@echo "  Variables (HTTP_PORT, DB_URL, XIAOLIAN_DATA_DIR ...): see README.md"

run: ## build what has changed and start on http://localhost:8080; Ctrl-C stops
	@exec sh backend/tools/run.sh

admin: ## make the first administrator of a real installation (no demo data)
	@exec sh backend/tools/admin.sh

test: ## everything: server, contract, web app, journeys in a browser
	@exec sh .ci/test.sh

check: ## types, lint and contract, without the tests
	@exec sh .ci/test.sh dependencies client types lint web size contract

dev: ## both sides with live reload, web app on http://localhost:5173
	@exec sh backend/tools/dev.sh

openapi: ## write openapi.yaml anew from the code, and the web app's client from it
	@exec sh backend/tools/openapi.sh

e2e: ## only the journeys in a browser
	@exec sh frontend/tools/e2e.sh

bench: ## measure against bare JDBC on a large database (SCALE=1)
	@exec sh backend/tools/bench.sh

test-mysql: ## the server's tests on a true MySQL
	@exec sh backend/tools/test-mysql.sh

clean: ## forget everything that was built; data in .data/ stays
	rm -rf backend/target frontend/dist frontend/node_modules frontend/reports frontend/test-results frontend/playwright-report .ci/contract/node_modules

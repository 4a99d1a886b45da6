package org.xiaolian.job;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xiaolian.account.Role;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.test.StatementCounter;
import org.xiaolian.test.World;

@QuarkusTest
class JobTest {
    private static final long WITHOUT_END = 1_000_000_000L;

    @Inject
    World world;

    @Inject
    JobStore store;

    @Inject
    JobFiles files;

    @Inject
    JobService service;

    @Inject
    ObjectMapper json;

    @Inject
    StatementCounter statements;

    private String submit(UUID owner, CountingJob.Task task) {
        return submit(owner, CountingJob.KIND, task);
    }

    private String submit(UUID owner, String kind, CountingJob.Task task) {
        return QuarkusTransaction.requiringNew().call(() -> store.insert(kind, owner, null, Language.EN, bytes(task), Duration.ofDays(1))).toString();
    }

    private byte[] bytes(CountingJob.Task task) throws JsonProcessingException {
        return json.writeValueAsBytes(task);
    }

    @Test
    void aJobRunsWithItsOwnersRightsShowsItsProgressAndGivesItsFileToHerAlone() {
        World.County county = world.county();
        UUID child = county.child("张小雨");
        UUID owner = county.person(Role.VILLAGE_DIRECTOR);
        String id = submit(owner, new CountingJob.Task(5, false, child));
        TestJobs.ended(world, owner, id).body("state", equalTo("DONE"), "done", equalTo(5), "total", equalTo(5), "message", equalTo("Counted"),
                "title", equalTo("Count"), "resultUrl", equalTo("/api/v1/jobs/" + id + "/result"), "resultName", equalTo("数.txt"),
                "resultSize", equalTo(600_033), "finishedAt", notNullValue());
        byte[] file = world.as(owner).accept("application/octet-stream").get("/jobs/" + id + "/result").then().statusCode(200)
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%95%B0.txt")).extract().asByteArray();
        assertEquals(600_033, file.length);
        assertTrue(new String(file, 0, 33, java.nio.charset.StandardCharsets.UTF_8).startsWith("from 1 to 5, sees the child: true"));
        world.as(county.person(Role.COUNTY_ADMIN)).get("/jobs/" + id).then().statusCode(404);
        world.as(county.person(Role.COUNTY_ADMIN)).get("/jobs/" + id + "/result").then().statusCode(404);
        world.as(county.person(Role.COUNTY_ADMIN)).post("/jobs/" + id + "/cancellation").then().statusCode(404);
    }

    @Test
    void aJobSeesNoChildItsOwnerDoesNotSee() {
        UUID child = world.county().child("李小花");
        UUID owner = world.county().person(Role.VILLAGE_DIRECTOR);
        String id = submit(owner, new CountingJob.Task(1, false, child));
        TestJobs.ended(world, owner, id).body("state", equalTo("DONE"));
        String text = world.as(owner).accept("application/octet-stream").get("/jobs/" + id + "/result").asString();
        assertTrue(text.startsWith("from 1 to 1, sees the child: false"));
    }

    @Test
    void oneListsOnesOwnJobsNewestFirstInAFixedNumberOfStatements() {
        UUID owner = world.county().person(Role.VILLAGE_DIRECTOR);
        String first = submit(owner, new CountingJob.Task(1, false, null));
        String second = submit(owner, new CountingJob.Task(2, false, null));
        TestJobs.ended(world, owner, first);
        TestJobs.ended(world, owner, second);
        world.as(owner).get("/jobs").then().statusCode(200).body("items.id", contains(second, first), "total", equalTo(2));
        world.as(owner).queryParam("limit", 1).get("/jobs").then().body("items.id", contains(second), "nextCursor", notNullValue());
        world.as(owner).queryParam("open", true).get("/jobs").then().body("items", equalTo(java.util.List.of()));
        world.as(owner).queryParam("open", false).queryParam("kind", CountingJob.KIND).queryParam("state", "DONE").get("/jobs").then()
                .body("total", equalTo(2));
        world.as(world.county().person(Role.COUNTY_ADMIN)).get("/jobs").then().body("total", equalTo(0));
    }

    @Test
    void aRefusalInsideTheWorkIsReadInTheCallersLanguage() {
        UUID owner = world.county().person(Role.VILLAGE_DIRECTOR);
        String id = submit(owner, new CountingJob.Task(1, true, null));
        TestJobs.ended(world, owner, id).body("state", equalTo("FAILED"), "message", equalTo("This conflicts with an existing record."),
                "resultUrl", nullValue());
        world.as(owner).header("Accept-Language", "zh-CN").get("/jobs/" + id).then().body("message", equalTo("与已有的记录冲突。"), "title", equalTo("数数"));
        world.as(owner).get("/jobs/" + id + "/result").then().statusCode(404).body("code", equalTo("job.no-result"));
        world.as(owner).post("/jobs/" + id + "/cancellation").then().statusCode(409).body("code", equalTo("job.ended"));
    }

    @Test
    void whatADeadWorkerLeftIsTakenOverFromItsLastCheckpoint() {
        UUID owner = world.county().person(Role.VILLAGE_DIRECTOR);
        UUID id = Ids.next();
        world.write(rows -> rows.add("job", "id", id, "kind", CountingJob.KIND, "owner_id", owner, "language", Language.EN, "payload_cipher", sealed(),
                "state", "RUNNING", "done", 3L, "total", 7L, "checkpoint", "3", "worker_id", Ids.next(), "lease_until", java.time.Instant.EPOCH.plusSeconds(99),
                "attempts", 1, "created_at", java.time.Instant.EPOCH.plusSeconds(1), "expires_at", java.time.Instant.parse("2037-01-01T00:00:00Z")));
        TestJobs.ended(world, owner, id.toString()).body("state", equalTo("DONE"), "done", equalTo(7));
        assertTrue(world.as(owner).accept("application/octet-stream").get("/jobs/" + id + "/result").asString().startsWith("from 4 to 7"));
    }

    @Inject
    org.xiaolian.shared.privacy.FieldCipher cipher;

    private byte[] sealed() {
        try {
            return cipher.seal(JobStore.PAYLOAD, bytes(new CountingJob.Task(7, false, null)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aRunningJobStopsAtItsNextChunkWhenItsOwnerCancels() {
        UUID owner = world.county().person(Role.VILLAGE_DIRECTOR);
        String id = submit(owner, new CountingJob.Task(WITHOUT_END, false, null));
        world.as(owner).post("/jobs/" + id + "/cancellation").then().statusCode(200).body("cancelRequested", equalTo(true));
        TestJobs.ended(world, owner, id).body("state", equalTo("CANCELLED"), "message", equalTo("Cancelled."));
    }

    @Test
    void aWorkerThatSleptThroughItsLeaseWritesNothing() {
        UUID owner = world.county().person(Role.VILLAGE_DIRECTOR);
        UUID id = Ids.next();
        UUID sleeper = Ids.next();
        world.write(rows -> rows.add("job", "id", id, "kind", CountingJob.KIND, "owner_id", owner, "language", Language.EN, "payload_cipher", sealed(),
                "state", "RUNNING", "worker_id", Ids.next(), "lease_until", java.time.Instant.parse("2036-01-01T00:00:00Z"), "created_at",
                java.time.Instant.EPOCH, "expires_at", java.time.Instant.parse("2037-01-01T00:00:00Z")));
        JobRun run = new JobRun(store, files, json, new JobStore.Taken(id, sleeper, CountingJob.KIND, owner, null, Language.EN, sealed(), 1, false,
                java.time.Instant.parse("2037-01-01T00:00:00Z"), new JobProgress(0, null, null, null, null)));
        assertThrows(JobCancelled.class, () -> run.chunk(() -> {
            run.progress(6, 7L);
            return null;
        }));
        world.as(owner).get("/jobs/" + id).then().body("state", equalTo("RUNNING"), "done", equalTo(0));
    }

    @Test
    void nothingIsDoneForSomebodyWhoLostThePermissionMeanwhile() {
        UUID owner = world.county().person(Role.AUDITOR);
        String id = submit(owner, new CountingJob.Task(1, false, null));
        TestJobs.ended(world, owner, id).body("state", equalTo("FAILED"), "done", equalTo(0), "message", startsWith("Whoever asked for it no longer has"));
    }

    @Test
    void expiredJobsAndTheirFilesAreForgotten() throws java.io.IOException {
        UUID owner = world.county().person(Role.VILLAGE_DIRECTOR);
        String id = submit(owner, new CountingJob.Task(1, false, null));
        TestJobs.ended(world, owner, id);
        UUID file = QuarkusTransaction.requiringNew().call(() -> files.find(fileOf(owner))).orElseThrow().id();
        world.execute("UPDATE job SET expires_at = '2020-01-01' WHERE id = ?", UUID.fromString(id));
        world.execute("UPDATE job_file SET expires_at = '2020-01-01' WHERE id = ?", file);
        world.as(owner).get("/jobs/" + id).then().statusCode(404);
        service.sweep();
        assertEquals(-1, files.open(file).read(new byte[1], 0, 1));
        world.as(owner).get("/jobs").then().body("items.id", org.hamcrest.Matchers.not(hasItem(id)), "total", equalTo(0));
    }

    @Inject
    jakarta.persistence.EntityManager entities;

    private UUID fileOf(UUID owner) {
        return entities.createQuery("select j.resultFileId from Job j where j.ownerId = :owner", UUID.class).setParameter("owner", owner).getSingleResult();
    }
}

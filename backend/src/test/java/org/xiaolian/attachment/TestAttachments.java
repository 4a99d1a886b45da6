package org.xiaolian.attachment;

import static org.xiaolian.test.World.json;

import java.util.UUID;
import org.xiaolian.test.World;

/** Files of children, for tests of other rooms. */
public final class TestAttachments {
    private TestAttachments() {
    }

    /** A small picture, sent over HTTP; its id. */
    public static String picture(World world, UUID person, Object childId, String kind, String name) {
        byte[] file = TestPictures.encoded(TestPictures.picture(40, 30), "png");
        String upload = world.as(person).body(json("subjectKind", "CHILD", "subjectId", childId.toString(), "kind", kind, "fileName", name, "sizeBytes", file.length))
                .post("/attachment-uploads").then().statusCode(201).extract().path("id");
        world.as(person).contentType("application/octet-stream").header("Upload-Offset", 0).body(file).patch("/attachment-uploads/{id}", upload).then().statusCode(200);
        return world.as(person).post("/attachment-uploads/{id}/completion", upload).then().statusCode(201).extract().path("id");
    }
}

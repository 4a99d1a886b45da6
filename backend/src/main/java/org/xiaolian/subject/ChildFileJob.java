package org.xiaolian.subject;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.xiaolian.audit.AuditAction;
import org.xiaolian.audit.AuditTrail;
import org.xiaolian.codelist.CodeWords;
import org.xiaolian.job.JobHandler;
import org.xiaolian.job.JobRun;
import org.xiaolian.organization.OrganizationDirectory;
import org.xiaolian.organization.OrganizationRef;
import org.xiaolian.shared.problem.Language;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.subject.SubjectEnclosure;
import org.xiaolian.shared.subject.SubjectFilePart;
import org.xiaolian.shared.subject.SubjectSection;
import org.xiaolian.shared.time.OfficeTime;

/** Makes the copy of a whole file: a document to read, the same for machines, and the attachments. */
@ApplicationScoped
class ChildFileJob implements JobHandler {
    static final String KIND = "subject.copy";
    static final String DATA = "child-file.json";
    static final String SCHEMA = "child-file.schema.json";
    private static final String ENCLOSURES = "附件/";

    private final SubjectRequestService requests;
    private final List<SubjectFilePart> parts;
    private final OrganizationDirectory organizations;
    private final AuditTrail audit;
    private final CurrentCaller callers;
    private final ObjectMapper json;
    private final OfficeTime time;

    ChildFileJob(SubjectRequestService requests, @All List<SubjectFilePart> parts, OrganizationDirectory organizations, AuditTrail audit, CurrentCaller callers,
            ObjectMapper json, OfficeTime time) {
        this.requests = requests;
        this.parts = parts;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.json = json;
        this.time = time;
    }

    /** Which request asks for it. */
    record Task(UUID requestId) {
    }

    private record Read(ChildFile file, List<SubjectEnclosure> enclosures) {
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String title(Language language) {
        return language == Language.EN ? "Copy a child's whole file" : "制作档案复制件";
    }

    @Override
    public String permission() {
        return "subject:write";
    }

    @Override
    public void run(JobRun run) throws Exception {
        UUID requestId = run.payload(Task.class).requestId();
        Read read = run.chunk(() -> read(requestId));
        long total = read.enclosures().size() + 1L;
        run.progress(0, total);
        // It becomes the job's result when it is closed: not a copy that broke off, hence no try.
        OutputStream out = run.result("儿童档案复制件-" + read.file().archiveNumber() + ".zip", "application/zip");
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        List<ChildFile.Enclosed> enclosed = new ArrayList<>();
        for (SubjectEnclosure enclosure : read.enclosures()) {
            String name = ENCLOSURES + String.format("%02d-", enclosed.size() + 1) + safe(enclosure.title()) + enclosure.ending();
            zip.putNextEntry(new ZipEntry(name));
            try (InputStream content = enclosure.content().get()) {
                content.transferTo(zip);
            }
            enclosed.add(new ChildFile.Enclosed(name, enclosure.kind().name(), CodeWords.label(enclosure.kind().getDeclaringClass().getSimpleName(), enclosure.kind().name(),
                    Language.ZH_CN), enclosure.title()));
            run.progress(enclosed.size(), total);
        }
        ChildFile whole = read.file().with(enclosed);
        put(zip, "儿童档案.docx", new ChildFileDocument(whole).write());
        put(zip, DATA, json.writerWithDefaultPrettyPrinter().writeValueAsBytes(ChildFileData.of(whole)));
        try (InputStream schema = ChildFileJob.class.getResourceAsStream(SCHEMA)) {
            put(zip, SCHEMA, schema.readAllBytes());
        }
        zip.finish();
        run.chunk(() -> {
            SubjectRequest request = requests.copying(requestId);
            request.copies++;
            audit.child(AuditAction.EXPORT, request.childId, SubjectRequestService.P3, "subject-request " + requestId, requests.reason(request));
            run.progress(total, total);
            run.message("复制件已做好，请交给申请人", "The copy is ready to be handed out");
            return null;
        });
        out.close();
    }

    private Read read(UUID requestId) {
        SubjectRequest request = requests.copying(requestId);
        List<SubjectSection> sections = parts.stream().flatMap(p -> p.read(request.childId).stream()).filter(s -> s.entries().stream().anyMatch(e -> !e.facts().isEmpty()))
                .toList();
        String office = organizations.find(callers.get().organizationId()).map(OrganizationRef::name).orElse("");
        LocalDate today = time.today();
        return new Read(new ChildFile(request.archiveNumber, requests.requesterName(request), request.requester, requests.reason(request), request.receivedOn, office,
                callers.get().name(), today, sections, List.of()), parts.stream().flatMap(p -> p.enclosures(request.childId).stream()).toList());
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }

    /** A title as a file's name on any system. */
    private static String safe(String title) {
        String name = title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_").strip();
        return name.length() <= 40 ? name : name.substring(0, 40);
    }
}

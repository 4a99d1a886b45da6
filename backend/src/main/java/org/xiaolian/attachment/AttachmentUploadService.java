package org.xiaolian.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.xiaolian.shared.files.FileCipher;
import org.xiaolian.shared.files.FileStore;
import org.xiaolian.shared.persistence.AfterTransaction;
import org.xiaolian.shared.persistence.Ids;
import org.xiaolian.shared.privacy.FieldCipher;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;
import org.xiaolian.shared.security.CurrentCaller;
import org.xiaolian.shared.time.OfficeTime;

/** Takes files in, piece by piece: what has come stays for a day, so that a broken connection costs one piece. */
@ApplicationScoped
class AttachmentUploadService {
    static final int MAX_BYTES = 20 * 1024 * 1024;
    static final int MAX_PIECE_BYTES = 512 * 1024;
    static final int MAX_FILES = 200;
    static final int MAX_UPLOADS = 10;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final int SWEEP = 50;
    private static final Set<String> ENDINGS = Set.of("jpg", "jpeg", "png", "webp", "pdf");

    private final AttachmentUploadRepository uploads;
    private final AttachmentRepository attachments;
    private final AttachmentOwners owners;
    private final AttachmentService service;
    private final FileCleaner cleaner;
    private final FileStore files;
    private final FileCipher fileCipher;
    private final FieldCipher cipher;
    private final AfterTransaction after;
    private final CurrentCaller callers;
    private final OfficeTime time;

    AttachmentUploadService(AttachmentUploadRepository uploads, AttachmentRepository attachments, AttachmentOwners owners, AttachmentService service,
            FileCleaner cleaner, FileStore files, FileCipher fileCipher, FieldCipher cipher, AfterTransaction after, CurrentCaller callers, OfficeTime time) {
        this.uploads = uploads;
        this.attachments = attachments;
        this.owners = owners;
        this.service = service;
        this.cleaner = cleaner;
        this.files = files;
        this.fileCipher = fileCipher;
        this.cipher = cipher;
        this.after = after;
        this.callers = callers;
        this.time = time;
    }

    AttachmentUploadResponse begin(AttachmentUploadCreateRequest request) {
        String title = title(request.fileName());
        if (request.sizeBytes() > MAX_BYTES) {
            throw new Problem(AttachmentProblem.TOO_LARGE);
        }
        if (request.takenOn() != null && request.takenOn().isAfter(time.today())) {
            throw Problem.field("takenOn", CommonProblem.FUTURE_DATE);
        }
        owners.of(request.subjectKind()).lockForAdding(request.subjectId(), request.kind());
        if (attachments.count(request.subjectKind(), request.subjectId()) >= MAX_FILES) {
            throw new Problem(AttachmentProblem.TOO_MANY, MAX_FILES);
        }
        if (uploads.countOwn(callers.get().personId(), time.now()) >= MAX_UPLOADS) {
            throw new Problem(AttachmentProblem.TOO_MANY_UPLOADS, MAX_UPLOADS);
        }
        AttachmentUpload upload = new AttachmentUpload();
        upload.id = Ids.next();
        upload.subjectKind = request.subjectKind();
        upload.subjectId = request.subjectId();
        upload.kind = request.kind();
        List<UUID> childIds = owners.of(request.subjectKind()).access(request.subjectId()).childIds();
        upload.titleCipher = cipher.seal(childIds, AttachmentService.TITLE, title.getBytes(StandardCharsets.UTF_8));
        upload.takenOn = request.takenOn();
        upload.sizeBytes = request.sizeBytes();
        upload.pieceSizes = "";
        upload.wrappedKey = fileCipher.newKey(childIds);
        upload.createdBy = callers.get().personId();
        upload.createdAt = time.now();
        upload.expiresAt = upload.createdAt.plus(KEPT);
        uploads.persist(upload);
        return response(upload);
    }

    @Transactional
    AttachmentUploadResponse get(UUID id) {
        return response(uploads.findOwn(id, callers.get().personId(), time.now()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND)));
    }

    AttachmentUploadResponse append(UUID id, long offset, byte[] piece) {
        AttachmentUpload upload = lock(id);
        if (offset != upload.receivedBytes) {
            throw new Problem(AttachmentProblem.OFFSET_WRONG, Long.toString(upload.receivedBytes));
        }
        if (piece.length > MAX_PIECE_BYTES) {
            throw new Problem(CommonProblem.TOO_LARGE);
        }
        if (piece.length == 0 || upload.receivedBytes + piece.length > upload.sizeBytes) {
            throw new Problem(AttachmentProblem.PIECE_WRONG);
        }
        // A try that fails after this line is written over by the next.
        String key = upload.nextKey();
        files.put(key, fileCipher.encrypt(upload.wrappedKey, key, piece));
        upload.add(piece.length);
        return response(upload);
    }

    AttachmentResponse complete(UUID id) {
        AttachmentUpload upload = lock(id);
        if (!upload.isComplete()) {
            throw new Problem(AttachmentProblem.INCOMPLETE, Long.toString(upload.receivedBytes));
        }
        // Asked again: what was allowed when it began may have ended since.
        AttachmentOwner owner = owners.of(upload.subjectKind);
        owner.lockForAdding(upload.subjectId, upload.kind);
        CleanFile file = cleaner.clean(assemble(upload));
        Attachment attachment = new Attachment();
        attachment.id = Ids.next();
        attachment.subjectKind = upload.subjectKind;
        attachment.subjectId = upload.subjectId;
        AttachmentOwner.Access access = owner.access(upload.subjectId);
        attachment.childId = access.childId();
        attachment.kind = upload.kind;
        attachment.titleCipher = cipher.seal(access.childIds(), AttachmentService.TITLE, cipher.open(AttachmentService.TITLE, upload.titleCipher));
        attachment.contentType = file.contentType();
        attachment.sizeBytes = file.content().length;
        attachment.width = file.width();
        attachment.height = file.height();
        attachment.takenOn = upload.takenOn;
        attachment.wrappedKey = fileCipher.newKey(access.childIds());
        attachment.uploadedBy = upload.createdBy;
        attachment.createdAt = time.now();
        String key = attachment.key();
        after.rolledBack(() -> files.delete(key));
        files.put(key, fileCipher.encrypt(attachment.wrappedKey, key, file.content()));
        attachments.persist(attachment);
        if (file.thumbnail() != null) {
            attachments.flush();
            attachments.addThumbnail(attachment.id, fileCipher.encrypt(attachment.wrappedKey, AttachmentService.thumbnailName(attachment), file.thumbnail()));
        }
        forget(upload);
        return service.added(attachment, file.thumbnail() != null);
    }

    void cancel(UUID id) {
        forget(lock(id));
    }

    /** Forgets what nobody finished, a little at a time. Harmless when several replicas do it at once. */
    @Scheduled(every = "10m", delayed = "2m", identity = "attachment-upload-sweep")
    @Transactional
    void sweep() {
        uploads.expired(time.now(), SWEEP).forEach(this::forget);
    }

    private void forget(AttachmentUpload upload) {
        upload.keys().forEach(key -> after.committed(() -> files.delete(key)));
        uploads.delete(upload);
    }

    private AttachmentUpload lock(UUID id) {
        return uploads.lockOwn(id, callers.get().personId(), time.now()).orElseThrow(() -> new Problem(CommonProblem.NOT_FOUND));
    }

    private byte[] assemble(AttachmentUpload upload) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream((int) upload.sizeBytes);
        for (String key : upload.keys()) {
            try (InputStream piece = fileCipher.decrypt(upload.wrappedKey, key, files.get(key))) {
                piece.transferTo(whole);
            } catch (IOException e) {
                throw new IllegalStateException("a piece of an upload cannot be read", e);
            }
        }
        return whole.toByteArray();
    }

    /** The given name without folder and ending; the real type is decided later, by the content. */
    private static String title(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        String title = dot < 0 ? "" : name.substring(0, dot).strip();
        if (title.isEmpty() || !ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT))) {
            throw Problem.field("fileName", AttachmentProblem.NAME_REFUSED);
        }
        return title;
    }

    private static AttachmentUploadResponse response(AttachmentUpload upload) {
        return new AttachmentUploadResponse(upload.id, upload.subjectKind, upload.subjectId, upload.kind, upload.sizeBytes, upload.receivedBytes,
                MAX_PIECE_BYTES, upload.expiresAt);
    }
}

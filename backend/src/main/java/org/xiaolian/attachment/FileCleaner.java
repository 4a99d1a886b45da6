package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.xiaolian.shared.problem.CommonProblem;
import org.xiaolian.shared.problem.Problem;

/**
 * Decides by the first bytes what a file is, whatever it is called, and has it written anew. One at a time: a picture of
 * 16 million pixels takes some 50 MB while it is open, and the server has 384.
 */
@ApplicationScoped
class FileCleaner {
    private static final int WAIT_SECONDS = 5;
    private static final int[] JPEG = {0xFF, 0xD8, 0xFF};
    private static final int[] PNG = {0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final PictureCleaner pictures;
    private final PdfCleaner documents;
    private final Semaphore place = new Semaphore(1, true);

    FileCleaner(PictureCleaner pictures, PdfCleaner documents) {
        this.pictures = pictures;
        this.documents = documents;
    }

    CleanFile clean(byte[] file) {
        try {
            if (!place.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
                throw Problem.retryLater(CommonProblem.UNAVAILABLE, WAIT_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.retryLater(CommonProblem.UNAVAILABLE, WAIT_SECONDS);
        }
        try {
            return write(file);
        } finally {
            place.release();
        }
    }

    private CleanFile write(byte[] file) {
        if (starts(file, JPEG)) {
            return pictures.jpeg(file);
        }
        if (starts(file, PNG)) {
            return pictures.png(file);
        }
        if (text(file, 0, 4).equals("RIFF") && text(file, 8, 12).equals("WEBP")) {
            return pictures.webp(file);
        }
        if (text(file, 0, 5).equals("%PDF-")) {
            return documents.clean(file);
        }
        throw new Problem(AttachmentProblem.TYPE_REFUSED);
    }

    private static boolean starts(byte[] file, int[] magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= file.length || (file[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] file, int from, int to) {
        return file.length < to ? "" : new String(Arrays.copyOfRange(file, from, to), StandardCharsets.ISO_8859_1);
    }
}

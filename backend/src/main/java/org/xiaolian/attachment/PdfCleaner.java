package org.xiaolian.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.xiaolian.shared.problem.Problem;

/**
 * Reads a PDF and writes it anew: only what its pages use comes along. Metadata, scripts, actions, embedded files and
 * forms are taken out, and scanned pictures inside lose their own metadata.
 */
@ApplicationScoped
class PdfCleaner {
    private static final int MAX_PAGES = 200;
    /** Wherever they stand in the document. */
    private static final Set<COSName> REMOVED = Set.of(COSName.METADATA, COSName.getPDFName("JavaScript"), COSName.EMBEDDED_FILES, COSName.EF,
            COSName.getPDFName("AF"), COSName.ACRO_FORM, COSName.getPDFName("XFA"), COSName.getPDFName("RichMediaContent"),
            COSName.getPDFName("PieceInfo"));
    /** Actions that run, open or send something; going to a page is none of them. Seals, which are annotations, stay. */
    private static final Set<String> ACTIONS = Set.of("JavaScript", "Launch", "URI", "SubmitForm", "ImportData", "ResetForm", "GoToR", "GoToE",
            "Rendition", "Movie", "Sound", "Trans", "SetOCGState", "RichMediaExecute", "GoTo3DView");

    CleanFile clean(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted() || document.getNumberOfPages() == 0) {
                throw new Problem(AttachmentProblem.UNREADABLE);
            }
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new Problem(AttachmentProblem.TOO_MANY_PAGES, MAX_PAGES);
            }
            document.setDocumentInformation(new PDDocumentInformation());
            strip(document.getDocument());
            ByteArrayOutputStream written = new ByteArrayOutputStream(file.length);
            document.save(written);
            return new CleanFile("application/pdf", written.toByteArray(), null, null, null);
        } catch (IOException | RuntimeException e) {
            throw e instanceof Problem problem ? problem : new Problem(AttachmentProblem.UNREADABLE);
        }
    }

    private static void strip(COSDocument document) throws IOException {
        for (COSObjectKey key : document.getXrefTable().keySet()) {
            COSObject object = document.getObjectFromPool(key);
            strip(object.getObject(), 0);
        }
    }

    private static void strip(COSBase base, int depth) throws IOException {
        // Objects that are referred to are visited by themselves; what lies within one another is shallow.
        if (base == null || depth > 50) {
            return;
        }
        if (base instanceof COSDictionary dictionary) {
            if (ACTIONS.contains(String.valueOf(dictionary.getNameAsString(COSName.S)))) {
                dictionary.clear();
                return;
            }
            REMOVED.forEach(dictionary::removeItem);
            if (dictionary instanceof COSStream stream && COSName.DCT_DECODE.equals(filter(stream))) {
                withoutMetadata(stream);
            }
            for (COSName name : dictionary.keySet().toArray(new COSName[0])) {
                COSBase item = dictionary.getItem(name);
                if (!(item instanceof COSObject)) {
                    strip(item, depth + 1);
                }
            }
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (!(array.get(i) instanceof COSObject)) {
                    strip(array.get(i), depth + 1);
                }
            }
        }
    }

    private static COSBase filter(COSStream stream) {
        COSBase filter = stream.getDictionaryObject(COSName.FILTER);
        return filter instanceof COSArray array && array.size() == 1 ? array.getObject(0) : filter;
    }

    /** Leaves out the segments of a JPEG in which cameras write (APP1…APP13 without the colour profile, comments). */
    private static void withoutMetadata(COSStream stream) throws IOException {
        byte[] jpeg;
        try (InputStream raw = stream.createRawInputStream()) {
            jpeg = raw.readAllBytes();
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        int at = 2;
        if (jpeg.length < 4 || (jpeg[0] & 0xFF) != 0xFF || (jpeg[1] & 0xFF) != 0xD8) {
            return;
        }
        kept.write(jpeg, 0, 2);
        while (at + 4 <= jpeg.length && (jpeg[at] & 0xFF) == 0xFF) {
            int marker = jpeg[at + 1] & 0xFF;
            if (marker == 0xDA) {
                break;
            }
            int length = 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
            if (at + length > jpeg.length) {
                return;
            }
            if (marker != 0xE1 && marker != 0xED && marker != 0xFE && (marker < 0xE3 || marker > 0xEC)) {
                kept.write(jpeg, at, length);
            }
            at += length;
        }
        kept.write(jpeg, at, jpeg.length - at);
        try (OutputStream raw = stream.createRawOutputStream()) {
            kept.writeTo(raw);
        }
    }
}

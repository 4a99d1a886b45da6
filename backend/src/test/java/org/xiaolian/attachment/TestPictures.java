package org.xiaolian.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** Files as people and attackers send them. */
final class TestPictures {
    /** A GPS position as a phone writes it, so that a test can look for it. */
    static final String WHERE = "GPS-30.4256N-111.7606E";

    private TestPictures() {
    }

    /** Left half red, right half blue. */
    static BufferedImage picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 2, height);
        graphics.setColor(Color.BLUE);
        graphics.fillRect(width / 2, 0, width - width / 2, height);
        graphics.dispose();
        return image;
    }

    static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A phone's JPEG: lying on its side (orientation 6), with a position, and with a script hung on behind. */
    static byte[] phonePhoto(int width, int height) {
        byte[] jpeg = encoded(picture(width, height), "jpeg");
        byte[] description = (WHERE + "\0").getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(38 + description.length);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8).putShort((short) 2)
                .putShort((short) 0x010E).putShort((short) 2).putInt(description.length).putInt(38)
                .putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6).putShort((short) 0)
                .putInt(0).put(description);
        byte[] exif = tiff.array();
        ByteBuffer all = ByteBuffer.allocate(jpeg.length + exif.length + 10 + 31);
        all.put(jpeg, 0, 2).put((byte) 0xFF).put((byte) 0xE1).putShort((short) (exif.length + 8))
                .put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(exif).put(jpeg, 2, jpeg.length - 2)
                .put("<html><script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));
        return all.array();
    }

    /** A PNG of a few hundred bytes that says it is 30,000 pixels wide and high. */
    static byte[] bomb() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream png = new DataOutputStream(bytes)) {
            png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
            chunk(png, "IHDR", ByteBuffer.allocate(13).putInt(30_000).putInt(30_000).put((byte) 8).put((byte) 2).array());
            Deflater deflater = new Deflater();
            deflater.setInput(new byte[10_000]);
            deflater.finish();
            byte[] packed = new byte[200];
            int length = deflater.deflate(packed);
            chunk(png, "IDAT", java.util.Arrays.copyOf(packed, length));
            chunk(png, "IEND", new byte[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream png, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        png.writeInt(data.length);
        png.write(name);
        png.write(data);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeInt((int) crc.getValue());
    }

    /** A scan with a script, an author and a phone's photo inside. */
    static byte[] scan() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, phonePhoto(200, 100)), 20, 20);
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.launchURL('http://evil.example')"));
            document.getDocumentInformation().setAuthor("扫描人");
            document.getDocumentCatalog().getCOSObject().setString(COSName.getPDFName("XFA"), "form");
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}

package org.xiaolian.attachment;

import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEG;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegment;
import com.twelvemonkeys.imageio.metadata.jpeg.JPEGSegmentUtil;
import com.twelvemonkeys.imageio.metadata.tiff.TIFF;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.xiaolian.shared.problem.Problem;

/**
 * Decodes a picture and encodes only its pixels again: position, camera, thumbnails, comments and whatever was hung on
 * behind the picture are gone. A picture is measured before it is decoded, so that a small file cannot fill the memory.
 */
@ApplicationScoped
class PictureCleaner {
    private static final long MAX_PIXELS = 50_000_000;
    /** Larger ones are read coarser: enough for an A4 page at 300 dpi and more than a screen shows. */
    private static final double KEPT_PIXELS = 16_000_000;
    private static final int THUMBNAIL_SIDE = 320;
    private static final float QUALITY = 0.88f;
    private static final float THUMBNAIL_QUALITY = 0.75f;
    private static final String JPEG_TYPE = "image/jpeg";
    private static final String PNG_TYPE = "image/png";

    private final WebPImageReaderSpi webp = new WebPImageReaderSpi();
    private final JPEGImageReaderSpi jpeg;

    PictureCleaner() {
        ImageIO.setUseCache(false);
        IIORegistry registry = IIORegistry.getDefaultInstance();
        JPEGImageReaderSpi known = registry.getServiceProviderByClass(JPEGImageReaderSpi.class);
        if (known == null) {
            // It finds the platform's own reader, which it completes, when it is registered.
            known = new JPEGImageReaderSpi();
            registry.registerServiceProvider(known);
        }
        this.jpeg = known;
    }

    CleanFile jpeg(byte[] file) {
        try {
            return write(turned(read(jpeg.createReaderInstance(), file), orientation(file)), JPEG_TYPE);
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    CleanFile png(byte[] file) {
        try {
            return write(read(ImageIO.getImageReadersByFormatName("png").next(), file), PNG_TYPE);
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** Java has no writer for it: a JPEG comes out, or a PNG when parts are transparent. */
    CleanFile webp(byte[] file) {
        try {
            BufferedImage image = read(webp.createReaderInstance(null), file);
            return write(image, image.getColorModel().hasAlpha() ? PNG_TYPE : JPEG_TYPE);
        } catch (IOException | RuntimeException e) {
            throw refusal(e);
        }
    }

    /** A decoder that meets nonsense throws anything. */
    private static Problem refusal(Exception e) {
        return e instanceof Problem problem ? problem : new Problem(AttachmentProblem.UNREADABLE);
    }

    private static BufferedImage read(ImageReader reader, byte[] file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(stream, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MAX_PIXELS) {
                throw new Problem(AttachmentProblem.TOO_MANY_PIXELS);
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt(pixels / KEPT_PIXELS));
            if (step > 1) {
                param.setSourceSubsampling(step, step, 0, 0);
            }
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Phones store a picture as the sensor lay and say how to turn it; the saying is lost, so the picture is turned. */
    private static int orientation(byte[] file) throws IOException {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            List<JPEGSegment> segments = JPEGSegmentUtil.readSegments(stream, JPEG.APP1, "Exif");
            if (segments.isEmpty()) {
                return 1;
            }
            java.io.InputStream data = segments.get(0).data();
            data.skipNBytes(1);
            try (ImageInputStream exif = ImageIO.createImageInputStream(new ByteArrayInputStream(data.readAllBytes()))) {
                Directory directory = new TIFFReader().read(exif);
                Entry entry = directory.getEntryById(TIFF.TAG_ORIENTATION);
                return entry != null && entry.getValue() instanceof Number number ? number.intValue() : 1;
            }
        } catch (IOException | RuntimeException e) {
            // Metadata that cannot be read turns nothing.
            return 1;
        }
    }

    private static BufferedImage turned(BufferedImage image, int orientation) {
        if (orientation < 2 || orientation > 8) {
            return image;
        }
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
            default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
        boolean across = orientation > 4;
        return drawn(image, across ? h : w, across ? w : h, turn, BufferedImage.TYPE_3BYTE_BGR);
    }

    private static CleanFile write(BufferedImage image, String type) throws IOException {
        byte[] content = type.equals(PNG_TYPE) ? encoded(image, "png", 0) : encoded(opaque(image), "jpeg", QUALITY);
        return new CleanFile(type, content, image.getWidth(), image.getHeight(), thumbnail(image));
    }

    private static byte[] thumbnail(BufferedImage image) throws IOException {
        double scale = Math.min(1, THUMBNAIL_SIDE / (double) Math.max(image.getWidth(), image.getHeight()));
        int w = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int h = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage source = image;
        // By halves: a single step of a large picture would leave out most of its pixels.
        while (source.getWidth() / 2 > w && source.getHeight() / 2 > h) {
            source = drawn(source, source.getWidth() / 2, source.getHeight() / 2, AffineTransform.getScaleInstance(
                    source.getWidth() / 2 / (double) source.getWidth(), source.getHeight() / 2 / (double) source.getHeight()), BufferedImage.TYPE_3BYTE_BGR);
        }
        AffineTransform last = AffineTransform.getScaleInstance(w / (double) source.getWidth(), h / (double) source.getHeight());
        return encoded(drawn(source, w, h, last, BufferedImage.TYPE_3BYTE_BGR), "jpeg", THUMBNAIL_QUALITY);
    }

    private static BufferedImage opaque(BufferedImage image) {
        int type = image.getType();
        return type == BufferedImage.TYPE_3BYTE_BGR || type == BufferedImage.TYPE_INT_RGB || type == BufferedImage.TYPE_BYTE_GRAY ? image
                : drawn(image, image.getWidth(), image.getHeight(), new AffineTransform(), BufferedImage.TYPE_3BYTE_BGR);
    }

    private static BufferedImage drawn(BufferedImage image, int width, int height, AffineTransform transform, int type) {
        BufferedImage copy = new BufferedImage(width, height, type);
        Graphics2D graphics = copy.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, transform, null);
        graphics.dispose();
        return copy;
    }

    private static byte[] encoded(BufferedImage image, String format, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (quality > 0) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(quality);
            }
            // Pixels only: no metadata is handed over.
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}

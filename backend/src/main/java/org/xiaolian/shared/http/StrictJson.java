package org.xiaolian.shared.http;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.deser.LocalDateDeserializer;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;

/**
 * What no request may say: a field twice, something behind the end, a day that no database column holds (MariaDB keeps
 * the year 10000 as no date at all, and the list with it could not be read any more), characters that no document holds.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    @Override
    public int priority() {
        // After Quarkus has registered the deserializers that this replaces.
        return MINIMUM_PRIORITY;
    }

    @Override
    public void customize(ObjectMapper json) {
        json.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        json.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        json.registerModule(new SimpleModule("strict").addDeserializer(LocalDate.class, new CivilDate()).addDeserializer(String.class, new Text()));
    }

    private static final class CivilDate extends StdScalarDeserializer<LocalDate> {
        private static final long serialVersionUID = 1L;

        CivilDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            LocalDate day = LocalDateDeserializer.INSTANCE.deserialize(parser, context);
            return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR ? day
                    : (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "outside %d to %d", FIRST_YEAR, LAST_YEAR);
        }
    }

    private static final class Text extends StdScalarDeserializer<String> {
        private static final long serialVersionUID = 1L;

        Text() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = StringDeserializer.instance.deserialize(parser, context);
            return text == null || text.codePoints().allMatch(Text::printable) ? text
                    : (String) context.handleWeirdStringValue(String.class, "", "control character");
        }

        /** What XML 1.0 allows, which is what Word opens; tabs and line ends among it. */
        private static boolean printable(int c) {
            return c >= ' ' && c != 0x7F && (c < 0xD800 || c > 0xDFFF) && (c & 0xFFFE) != 0xFFFE || c == '\n' || c == '\r' || c == '\t';
        }
    }
}

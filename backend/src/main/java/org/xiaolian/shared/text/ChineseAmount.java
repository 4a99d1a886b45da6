package org.xiaolian.shared.text;

/** Money in Chinese capitals (人民币大写) as vouchers write it: 壹仟贰佰叁拾肆元伍角整. */
public final class ChineseAmount {
    private static final String DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] PLACES = {"", "拾", "佰", "仟"};
    private static final String[] SECTIONS = {"", "万", "亿", "万亿"};
    private static final int FEN_PER_YUAN = 100;
    private static final int SECTION = 10_000;
    /** Below ten thousand million million yuan there is a word for each section. */
    private static final long LIMIT_FEN = 1_000_000_000_000_000_000L;

    private ChineseAmount() {
    }

    /** @param fen from 0 */
    public static String of(long fen) {
        if (fen < 0 || fen >= LIMIT_FEN) {
            throw new IllegalArgumentException("an amount is not below zero");
        }
        long yuan = fen / FEN_PER_YUAN;
        int jiao = (int) (fen / 10 % 10);
        int rest = (int) (fen % 10);
        if (fen == 0) {
            return "零元整";
        }
        StringBuilder text = new StringBuilder(yuan == 0 ? "" : yuan(yuan) + "元");
        if (jiao > 0) {
            text.append(DIGITS.charAt(jiao)).append('角');
        }
        if (rest > 0) {
            if (jiao == 0 && yuan > 0) {
                text.append('零');
            }
            return text.append(DIGITS.charAt(rest)).append('分').toString();
        }
        return text.append('整').toString();
    }

    private static String yuan(long yuan) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int section = SECTIONS.length - 1; section >= 0; section--) {
            int part = (int) (yuan / power(section) % SECTION);
            if (part == 0) {
                gap = text.length() > 0;
                continue;
            }
            if (gap || text.length() > 0 && part < SECTION / 10) {
                text.append('零');
            }
            text.append(section(part)).append(SECTIONS[section]);
            gap = false;
        }
        // Ten million million and so many hundred million: 亿 is said once.
        return text.toString().replaceFirst("万亿(?=.*亿)", "万");
    }

    private static long power(int section) {
        long power = 1;
        for (int i = 0; i < section; i++) {
            power *= SECTION;
        }
        return power;
    }

    private static String section(int part) {
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = PLACES.length - 1, unit = SECTION / 10; place >= 0; place--, unit /= 10) {
            int digit = part / unit % 10;
            if (digit == 0) {
                gap = text.length() > 0;
            } else {
                if (gap) {
                    text.append('零');
                    gap = false;
                }
                text.append(DIGITS.charAt(digit)).append(PLACES[place]);
            }
        }
        return text.toString();
    }
}

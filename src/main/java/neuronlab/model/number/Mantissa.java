package neuronlab.model.number;

import java.util.ArrayList;
import java.util.List;

/** The digits of a number with the signs between them, and the ways in which these signs can be understood. */
record Mantissa(String text) {
    private static final String GROUPERS = ".,' " + PlainText.TIGHT_SPACE + PlainText.ARABIC_GROUP;
    private static final char[] DECIMAL_SIGNS = {'.', ',', PlainText.ARABIC_DECIMAL};
    private static final int GROUP = 3;
    private static final int SMALL_GROUP = 2;

    /**
     * One way to understand it.
     *
     * @param digits digits, with a point before the decimals if there are any
     * @param shown the signs that it has in this reading
     */
    record Way(String digits, Notation shown) {}

    static boolean isMark(char c) {
        return GROUPERS.indexOf(c) >= 0 || c == PlainText.ARABIC_DECIMAL;
    }

    /** All ways, that without decimals first; none if the signs stand in impossible places. */
    List<Way> ways() {
        List<Way> ways = new ArrayList<>(2);
        addWay(text, Notation.NONE, "", ways);
        for (char sign : DECIMAL_SIGNS) {
            int at = text.indexOf(sign);
            if (at >= 0) {
                addWay(text.substring(0, at), sign, text.substring(at + 1), ways);
            }
        }
        return ways;
    }

    private static void addWay(String whole, char sign, String decimals, List<Way> ways) {
        boolean anyDigit = !whole.isEmpty() || !decimals.isEmpty();
        if (anyDigit && isDigits(decimals) && isWhole(whole)) {
            String digits = decimals.isEmpty() ? digits(whole) : digits(whole) + "." + decimals;
            ways.add(new Way(digits, new Notation(sign, groupingSign(whole), true)));
        }
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static char groupingSign(String whole) {
        for (int i = 0; i < whole.length(); i++) {
            if (isMark(whole.charAt(i))) {
                return whole.charAt(i);
            }
        }
        return Notation.NONE;
    }

    private static String digits(String whole) {
        StringBuilder digits = new StringBuilder(whole.length());
        whole.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Digits alone, or groups that one sign divides; a group never follows a leading zero. */
    private static boolean isWhole(String text) {
        char sign = groupingSign(text);
        if (sign == Notation.NONE) {
            return true;
        }
        if (GROUPERS.indexOf(sign) < 0 || text.charAt(0) == '0') {
            return false;
        }
        List<String> groups = split(text, sign);
        return groups.stream().allMatch(Mantissa::isDigits) && haveGroupSizes(groups);
    }

    /** Three digits each, or as in India two each before the last three; the first may be shorter. */
    private static boolean haveGroupSizes(List<String> groups) {
        int first = groups.getFirst().length();
        List<String> middle = groups.subList(1, groups.size() - 1);
        int size = middle.isEmpty() ? GROUP : middle.getFirst().length();
        return groups.getLast().length() == GROUP
                && (size == GROUP || size == SMALL_GROUP)
                && middle.stream().allMatch(group -> group.length() == size)
                && first >= 1
                && first <= size;
    }

    private static List<String> split(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, start)) {
            parts.add(text.substring(start, at));
            start = at + 1;
        }
        parts.add(text.substring(start));
        return parts;
    }
}

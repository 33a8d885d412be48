package neuronlab.model.data.csv;

/** Which number a text has, found without making a string of it: an open hash table. */
final class TextNumbers {
    /** Returned for a text that has no number yet. */
    static final int NEW = Integer.MIN_VALUE;

    private static final int PLACES = 2048;
    private static final int MOST_TEXTS = PLACES / 2;

    private final String[] texts = new String[PLACES];
    private final int[] numbers = new int[PLACES];
    private int count;

    /** The number of a text, or {@link #NEW}. */
    int number(char[] buffer, int offset, int length) {
        int place = place(buffer, offset, length);
        return texts[place] == null ? NEW : numbers[place];
    }

    /** Gives a new text a number, if there is room for it. */
    boolean put(char[] buffer, int offset, int length, int number) {
        if (count == MOST_TEXTS) {
            return false;
        }
        int place = place(buffer, offset, length);
        texts[place] = new String(buffer, offset, length);
        numbers[place] = number;
        count++;
        return true;
    }

    /** Where the text stands, or where it would. */
    private int place(char[] buffer, int offset, int length) {
        int hash = 0;
        for (int i = offset; i < offset + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int place = (hash ^ hash >>> 16) & PLACES - 1;
        while (texts[place] != null && !isSame(texts[place], buffer, offset, length)) {
            place = place + 1 & PLACES - 1;
        }
        return place;
    }

    private static boolean isSame(String text, char[] buffer, int offset, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[offset + i]) {
                return false;
            }
        }
        return true;
    }
}

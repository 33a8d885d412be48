package neuronlab.model.number;

/** What a text means that should be a number. */
public sealed interface NumberReading {
    /**
     * It is a number.
     *
     * @param value the finite number, as large as its text says: 324,000 for {@code 324k}, but 70 for {@code 70%}
     * @param beside what was written beside it
     * @param shown the decimal and the grouping sign in it, {@link Notation#NONE} for one that it has not
     */
    record Understood(double value, Beside beside, Notation shown) implements NumberReading {
        /** The value as a proportion: a hundredth of it if it is a percentage. */
        public double proportion() {
            return beside.percent() ? value / 100 : value;
        }
    }

    /**
     * What was written beside a number, and recognised.
     *
     * @param currency the sign or code of a currency, empty if there is none
     * @param unit the unit, empty if there is none
     * @param percent whether the number counts hundredths
     * @param scaled whether the number is written in thousands, millions or the like, as in {@code 324k}
     */
    record Beside(String currency, String unit, boolean percent, boolean scaled) {
        /** Nothing but the number. */
        public static final Beside NOTHING = new Beside("", "", false, false);
    }

    /**
     * It is no number.
     *
     * @param trouble the character or word that does not belong there; empty if no single one is to blame
     * @param place where the trouble begins, as an index into the text
     */
    record NotANumber(Why why, String trouble, int place) implements NumberReading {}

    /** Why a text is no number. */
    enum Why {
        /** There is nothing, or nothing visible. */
        EMPTY,
        /** A character or word does not belong into a number. */
        STRANGE,
        /** Points, commas or apostrophes stand where neither groups nor decimals can be divided. */
        MISPLACED_MARK,
        /** It says that it is infinite or not a number. */
        NOT_FINITE,
        /** It is beyond the largest number that can be computed with. */
        TOO_LARGE
    }

    /** Two numbers or more, as when two cells are pasted at once. They are never joined. */
    record TwoNumbers(String first, String second) implements NumberReading {}

    /**
     * It can be read in two ways: the one sign in it may divide groups or begin the decimals, and the notation does not
     * decide it.
     *
     * @param grouped if it divides groups
     * @param decimal if it begins the decimals
     */
    record Ambiguous(Understood grouped, Understood decimal) implements NumberReading {}
}

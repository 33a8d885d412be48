package neuronlab.figure.language;

/** The rule by which a language chooses a plural form: the cardinal rules of the Unicode CLDR, version 45. */
enum PluralRule {
    /** English, German and most others: one, and the rest. */
    ONE_IS_SINGULAR {
        @Override
        PluralForm formOf(double count) {
            return count == 1 ? PluralForm.ONE : PluralForm.OTHER;
        }
    },
    /** French: whatever is less than two is singular. */
    LESS_THAN_TWO_IS_SINGULAR {
        @Override
        PluralForm formOf(double count) {
            if (Math.abs(count) < 2) {
                return PluralForm.ONE;
            }
            return isWholeMillions(count) ? PluralForm.MANY : PluralForm.OTHER;
        }
    },
    /** Spanish: one, whole millions ("un millón de pasos"), and the rest. */
    MILLIONS_ARE_MANY {
        @Override
        PluralForm formOf(double count) {
            if (count == 1) {
                return PluralForm.ONE;
            }
            return isWholeMillions(count) ? PluralForm.MANY : PluralForm.OTHER;
        }
    },
    /** Arabic: by the last two digits. */
    ARABIC {
        @Override
        PluralForm formOf(double count) {
            if (count != Math.rint(count)) {
                return PluralForm.OTHER;
            }
            if (count == 0) {
                return PluralForm.ZERO;
            }
            if (count == 1) {
                return PluralForm.ONE;
            }
            if (count == 2) {
                return PluralForm.TWO;
            }
            double lastTwo = Math.abs(count) % 100;
            if (lastTwo >= 3 && lastTwo <= 10) {
                return PluralForm.FEW;
            }
            return lastTwo >= 11 ? PluralForm.MANY : PluralForm.OTHER;
        }
    };

    private static final double MILLION = 1_000_000;

    abstract PluralForm formOf(double count);

    private static boolean isWholeMillions(double count) {
        return count != 0 && count % MILLION == 0;
    }

    static PluralRule of(String language) {
        return switch (language) {
            case "ar" -> ARABIC;
            case "fr" -> LESS_THAN_TWO_IS_SINGULAR;
            case "es" -> MILLIONS_ARE_MANY;
            default -> ONE_IS_SINGULAR;
        };
    }
}

package neuronlab.model.timeline;

/**
 * Where an action begins on the line.
 *
 * @param first the ordinal of the first moment that it led to
 * @param setting what surrounds the model from there on
 * @param startOfCount the ordinal from which steps are counted
 * @param comparableSince the ordinal of the first moment whose loss can be compared with those of this action
 */
record Mark<S>(Action action, long first, S setting, long startOfCount, long comparableSince) {
    Mark<S> next(Action action, long first, S setting) {
        return new Mark<>(
                action,
                first,
                setting,
                action.startsOver() ? first : startOfCount,
                action.changesLoss() ? first : comparableSince);
    }

    Mark<S> withSetting(S other) {
        return new Mark<>(action, first, other, startOfCount, comparableSince);
    }

    /** The same action for moments from an earlier one on. */
    Mark<S> from(long earlier) {
        return new Mark<>(action, earlier, setting, startOfCount, comparableSince);
    }
}

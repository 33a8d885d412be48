package neuronlab.lesson.shared.page;

/**
 * The measures of a page, in pixels; CSS gives them as multiples of the text size.
 *
 * @param stageFrom from which width on there is a stage; a narrower page is a sheet
 * @param stageHeightFrom from which height of the window on there is a stage
 * @param besideFrom from which width on the stage is beside the prose
 * @param leastProse how wide the prose is at least where the stage is beside it
 * @param widestProse beyond which width its lines would be too long to read
 * @param widestFigure how wide a figure is at most on a sheet
 * @param columnGap between the prose and the stage
 * @param blockGap between two blocks
 */
record PageSizes(
        double stageFrom,
        double stageHeightFrom,
        double besideFrom,
        double leastProse,
        double widestProse,
        double widestFigure,
        double columnGap,
        double blockGap) {
    private static final double PROSE_SHARE = 0.36;

    /** How wide the prose is beside the stage, if both together have this width. */
    double proseBeside(double width) {
        return Math.floor(Math.clamp(width * PROSE_SHARE, leastProse, widestProse));
    }
}

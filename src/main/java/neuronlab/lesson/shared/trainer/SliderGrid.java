package neuronlab.lesson.shared.trainer;

import neuronlab.model.Range;

/**
 * Which values a slider has.
 *
 * @param range from the lowest to the highest
 * @param step the distance from one value to the next
 * @param decimals how many digits after the point are shown
 */
public record SliderGrid(Range range, double step, int decimals) {}

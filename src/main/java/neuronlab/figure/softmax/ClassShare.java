package neuronlab.figure.softmax;

/**
 * One class as softmax sees it.
 *
 * @param name what it is called
 * @param score its score
 * @param power e to the score, not negative
 * @param share its share of all powers, from 0 to 1
 * @param scoreText the score as it is written
 * @param powerText the power as it is written
 * @param shareText the share as it is written
 */
public record ClassShare(
        String name, double score, double power, double share, String scoreText, String powerText, String shareText) {}

package neuronlab.figure.errorlog;

/** How an error log's errors lie along its upright axis. */
public enum ErrorScale {
    /** Equal distances are equal differences. */
    LINEAR,
    /** Equal distances are equal ratios: small errors can be told apart beside large ones. */
    LOGARITHMIC
}

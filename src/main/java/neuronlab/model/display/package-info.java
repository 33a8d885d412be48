/**
 * What a table asks of whatever shows it: where axes begin and end, which values sliders have, at which errors colours
 * change, how many decimals are worth showing. Numbers only; how they look is the figures' business.
 */
package neuronlab.model.display;

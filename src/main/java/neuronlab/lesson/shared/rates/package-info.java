/** Learning rates to choose: dials with zones from the data's own curvature, and a coach for when a training climbs. */
package neuronlab.lesson.shared.rates;
